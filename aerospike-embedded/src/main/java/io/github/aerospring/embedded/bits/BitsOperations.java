package io.github.aerospring.embedded.bits;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.BinChange;
import org.jspecify.annotations.Nullable;

/** Bit operations on a blob bin, operation codes BITS_READ (12) and BITS_MODIFY (13) of the protocol. */
public final class BitsOperations {

    private static final byte[] EMPTY = {};

    private static final BitsTable<Reading> READINGS = new BitsTable<>("bit read operation");
    private static final BitsTable<Modification> MODIFICATIONS = new BitsTable<>("bit modify operation");

    static {
        RangeReadings.register(READINGS);
        SizeModifications.register(MODIFICATIONS);
        RangeModifications.register(MODIFICATIONS);
        IntegerOperations.register(READINGS, MODIFICATIONS);
    }

    private BitsOperations() {}

    /**
     * Reads.
     *
     * @param bin     the bin; absent bins are not looked at, their reply is {@code null}
     * @param payload MessagePack list {@code [operation, parameters...]}
     * @return blob or integer
     * @throws RequestFailedException 4 for parameters, 12 for a bin that is no blob, 26 for a range that ends after the blob
     */
    public static @Nullable Particle read(@Nullable Particle bin, byte[] payload) {
        if (bin == null) {
            return null;
        }
        Reading reading = READINGS.parse(payload);
        return reading.of(blob(bin));
    }

    /**
     * Modifies; such operations have no reply.
     *
     * @param bin     the bin, or {@code null} when it is absent
     * @param payload MessagePack list {@code [operation, parameters..., policy flags, mode]}
     * @throws RequestFailedException 4 for parameters, 6 or 17 for the policy, 12 for a bin that is no blob, 26 for a range that
     *     ends after the blob or a sum that overflows
     */
    public static BinChange modify(@Nullable Particle bin, byte[] payload) {
        Modification modification = MODIFICATIONS.parse(payload);
        WritePolicy policy = modification.policy();
        if (bin == null) {
            if (!modification.creates() || policy.updateOnly()) {
                policy.refuse(ResultCode.BIN_NOT_FOUND, "bin: absent (expected: a blob)");
                return new BinChange(null, null);
            }
        } else if (policy.createOnly()) {
            policy.refuse(ResultCode.BIN_EXISTS, "bin: present (expected: absent, CREATE_ONLY)");
            return new BinChange(bin, null);
        }
        byte[] before = bin == null ? EMPTY : blob(bin);
        byte[] after = modification.edit().apply(before);
        return new BinChange(after == before ? bin : Particle.of(Particle.BLOB, after), null);
    }

    private static byte[] blob(Particle bin) {
        if (bin.type() != Particle.BLOB) {
            throw ResultCode.INCOMPATIBLE_TYPE.because(
                    "bin: particle type " + bin.type() + " (expected: " + Particle.BLOB + ", a blob)");
        }
        return bin.value();
    }

    /** An operation that answers. */
    @FunctionalInterface
    interface Reading {

        Particle of(byte[] blob);
    }

    /** An operation that changes a blob, with all of its parameters. */
    record Modification(WritePolicy policy, boolean creates, Edit edit) {}

    /** The change; the result is the same array when nothing changes. */
    @FunctionalInterface
    interface Edit {

        byte[] apply(byte[] blob);
    }
}
