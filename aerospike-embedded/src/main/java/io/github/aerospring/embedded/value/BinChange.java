package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/**
 * What a modifying operation did.
 *
 * @param bin   value of the bin after it, the same instance when nothing changed; {@code null} when the bin is absent
 * @param reply value that the operation answers with; {@code null} when it has none
 */
public record BinChange(@Nullable Particle bin, @Nullable Particle reply) {}
