package io.github.aerospring.embedded.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.aerospring.embedded.message.Particle;

/**
 * GeoJSON text; inside lists and maps it is not validated.
 *
 * @param bytes never changed after construction
 */
public record Geo(byte[] bytes) implements Value {

    /** The UTF-8 form of {@code json}. */
    public Geo(String json) {
        this(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes as text. */
    public String json() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public ValueKind kind() {
        return ValueKind.GEOJSON;
    }

    @Override
    public Particle toParticle() {
        return Particle.of(Particle.GEOJSON, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Geo geo && Arrays.equals(bytes, geo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "geo" + json();
    }
}
