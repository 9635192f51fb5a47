package io.github.aerospring.embedded.hll;

import java.nio.ByteBuffer;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.BinChange;
import io.github.aerospring.embedded.value.OperationTable;
import org.jspecify.annotations.Nullable;

/** HyperLogLog operations on a bin, operation codes HLL_READ (15) and HLL_MODIFY (16) of the protocol. */
public final class HllOperations {

    private static final OperationTable<Reading> READINGS = new OperationTable<>("HyperLogLog read operation");
    private static final OperationTable<Modification> MODIFICATIONS =
            new OperationTable<>("HyperLogLog modify operation");

    static {
        CountReadings.register(READINGS);
        SetReadings.register(READINGS);
        HllModifications.register(MODIFICATIONS);
    }

    private HllOperations() {}

    /**
     * Reads.
     *
     * @param bin     the bin; absent bins are not looked at, their reply is {@code null}
     * @param payload MessagePack list {@code [operation, parameters...]}
     * @return integer, double, list or HyperLogLog
     * @throws RequestFailedException 4 for parameters, 12 for a bin of another type, 1 for a corrupt one, 26 for min-hash bits
     *     that do not fit
     */
    public static @Nullable Particle read(@Nullable Particle bin, byte[] payload) {
        if (bin == null) {
            return null;
        }
        OperationTable.Call<Reading> call = READINGS.find(payload);
        Sketch sketch = sketch(bin);
        return call.parse().of(sketch);
    }

    /**
     * Modifies. Additions answer with the number of registers that changed, a refreshed count with the count.
     *
     * @param bin     the bin, or {@code null} when it is absent
     * @param payload MessagePack list {@code [operation, parameters..., policy flags]}
     * @throws RequestFailedException 4 for parameters, 6 or 17 for the policy, 12 for a bin of another type, 1 for a corrupt one,
     *     26 for bits that do not fit
     */
    public static BinChange modify(@Nullable Particle bin, byte[] payload) {
        OperationTable.Call<Modification> call = MODIFICATIONS.find(payload);
        Sketch old = bin == null ? null : sketch(bin);
        Modification modification = call.parse();
        if (!modification.policy().admits(old != null)) {
            return new BinChange(bin, null);
        }
        Result result = modification.edit().apply(old);
        return new BinChange(Particle.of(Particle.HLL, result.sketch().bytes()), result.reply());
    }

    /** Whether bytes may be stored as a HyperLogLog; writes of others fail with result code 4. */
    public static boolean isStorable(byte[] value) {
        return Sketch.isWellFormed(value) && Sketch.isCombination(value[1], value[2]);
    }

    private static Sketch sketch(Particle bin) {
        if (bin.type() != Particle.HLL) {
            throw ResultCode.INCOMPATIBLE_TYPE.because(
                    "bin: particle type " + bin.type() + " (expected: " + Particle.HLL + ", a HyperLogLog)");
        }
        if (!isStorable(bin.value())) {
            throw ResultCode.UNKNOWN.because("bin: corrupt HyperLogLog of " + bin.value().length
                    + " bytes (expected: flags 0, bits in range and the size of those)");
        }
        return Sketch.of(bin.value());
    }

    static Particle integer(long value) {
        return Particle.of(
                Particle.INTEGER, ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** An operation that answers. */
    @FunctionalInterface
    interface Reading {

        Particle of(Sketch sketch);
    }

    /** An operation that changes a sketch, with all of its parameters. */
    record Modification(HllPolicy policy, Edit edit) {}

    /** The change of the old sketch, {@code null} when the bin is absent, which is left as it is. */
    @FunctionalInterface
    interface Edit {

        Result apply(@Nullable Sketch old);
    }

    /** The new sketch and the reply. */
    record Result(Sketch sketch, @Nullable Particle reply) {}
}
