package io.github.aerospring.embedded.value;

import java.util.Arrays;

import io.github.aerospring.embedded.message.Particle;

/** The MessagePack content of strings, blobs and GeoJSON: a byte with the particle type, then the value. */
public final class ByteString {

    private static final byte[] EMPTY = {};

    private ByteString() {}

    /** The value that {@code content} stands for. */
    static Value of(byte[] content) {
        if (content.length == 0) {
            return new Blob(Blob.UNTYPED, EMPTY);
        }
        byte[] bytes = Arrays.copyOfRange(content, 1, content.length);
        int type = content[0] & 0xFF;
        return switch (type) {
            case Particle.STRING -> new Str(bytes);
            case Particle.GEOJSON -> new Geo(bytes);
            case Particle.HLL -> new HllValue(bytes);
            default -> new Blob(type, bytes);
        };
    }

    /**
     * The content of a string, blob, HyperLogLog or GeoJSON, with its type byte. A name in an expression, which has no
     * type byte, reads as a value whose content is the name.
     *
     * @throws IllegalArgumentException when {@code value} is of another kind
     */
    public static byte[] content(Value value) {
        if (value instanceof Str str) {
            return typed(Particle.STRING, str.bytes());
        }
        if (value instanceof Geo geo) {
            return typed(Particle.GEOJSON, geo.bytes());
        }
        if (value instanceof HllValue hll) {
            return typed(Particle.HLL, hll.bytes());
        }
        if (value instanceof Blob blob) {
            return blob.type() == Blob.UNTYPED ? EMPTY : typed(blob.type(), blob.bytes());
        }
        throw new IllegalArgumentException("value: " + value + " (expected: a string, blob or GeoJSON)");
    }

    private static byte[] typed(int type, byte[] bytes) {
        byte[] content = new byte[bytes.length + 1];
        content[0] = (byte) type;
        System.arraycopy(bytes, 0, content, 1, bytes.length);
        return content;
    }
}
