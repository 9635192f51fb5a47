package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.value.Particle;
import org.jspecify.annotations.Nullable;

/**
 * What an operation left and what it answers.
 *
 * @param bin the bin afterwards: the same instance when it did not change, {@code null} when there is no bin
 * @param reply the answer, {@code null} when there is none
 */
public record CdtResult(@Nullable Particle bin, @Nullable Particle reply) {}
