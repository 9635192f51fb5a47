package io.github.aerospring.embedded.value;

import java.util.Arrays;
import java.util.HexFormat;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/**
 * A MessagePack extension that is neither the flags of a container nor one of the two comparison markers.
 *
 * @param type type byte, 0 to 255
 * @param bytes never changed after construction
 */
public record Extension(int type, byte[] bytes) implements Value {

    /** Type of the markers that exist for comparison only. */
    static final int COMPARISON = 0xFF;

    private static final int FIRST_STORABLE_LENGTH = 4;

    /** Whether this is an unknown marker for comparison, which cannot be stored. */
    public boolean isComparisonOnly() {
        return type == COMPARISON && bytes.length < FIRST_STORABLE_LENGTH && bytes.length != 0;
    }

    @Override
    public ValueKind kind() {
        return ValueKind.EXTENSION;
    }

    @Override
    public Particle toParticle() {
        throw ResultCode.UNKNOWN.because("bin value: " + this + " (expected: a value that a bin may hold)");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extension extension && type == extension.type && Arrays.equals(bytes, extension.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "extension(" + type + ")" + HexFormat.of().formatHex(bytes);
    }
}
