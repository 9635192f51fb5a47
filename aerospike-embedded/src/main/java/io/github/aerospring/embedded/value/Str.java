package io.github.aerospring.embedded.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.aerospring.embedded.message.Particle;

/**
 * A string: bytes that are meant to be UTF-8, never validated; sorts bytewise.
 *
 * @param bytes never changed after construction
 */
public record Str(byte[] bytes) implements Value {

    /** The UTF-8 form of {@code text}. */
    public Str(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public ValueKind kind() {
        return ValueKind.STRING;
    }

    @Override
    public Particle toParticle() {
        return Particle.of(Particle.STRING, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Str str && Arrays.equals(bytes, str.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return '"' + text() + '"';
    }
}
