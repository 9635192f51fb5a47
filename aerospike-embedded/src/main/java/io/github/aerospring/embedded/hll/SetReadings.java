package io.github.aerospring.embedded.hll;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.github.aerospring.embedded.hll.HllOperations.Reading;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.OperationTable;
import io.github.aerospring.embedded.value.OperationTable.Parser;

/** Readings of the bin's sketch together with others: union, union count, intersection count and similarity. */
final class SetReadings {

    private static final int UNION = 51;
    private static final int UNION_COUNT = 52;
    private static final int INTERSECT_COUNT = 53;
    private static final int SIMILARITY = 54;

    /** Others beyond this number need min-hash bits. */
    private static final int MANY = 2;

    private SetReadings() {}

    static void register(OperationTable<Reading> table) {
        table.add(
                UNION, 1, 1, union(set -> Particle.of(Particle.HLL, set.union().bytes())));
        table.add(UNION_COUNT, 1, 1, union(set -> HllOperations.integer(set.unionCount())));
        table.add(INTERSECT_COUNT, 1, 1, intersection(set -> HllOperations.integer(set.intersectionCount())));
        table.add(SIMILARITY, 1, 1, intersection(set -> floating(set.similarity())));
    }

    private static Parser<Reading> union(Function<SketchSet, Particle> answer) {
        return (reader, count) -> {
            List<Sketch> others = new HllParameters(reader, count).sketches();
            return sketch -> answer.apply(with(others, sketch));
        };
    }

    private static Parser<Reading> intersection(Function<SketchSet, Particle> answer) {
        return (reader, count) -> {
            List<Sketch> others = new HllParameters(reader, count).sketches();
            int minHashBits = new SketchSet(others).minHashBits();
            if (others.size() > MANY && minHashBits == 0) {
                throw ResultCode.PARAMETER.because(
                        "HyperLogLogs: " + others.size() + " (expected: at most 2, or the same min-hash bits in all)");
            }
            return sketch -> {
                if (others.size() > MANY && sketch.minHashBits() != minHashBits) {
                    throw ResultCode.OP_NOT_APPLICABLE.because("bin: " + sketch.minHashBits()
                            + " min-hash bits (expected: " + minHashBits + ", those of the parameters)");
                }
                return answer.apply(with(others, sketch));
            };
        };
    }

    /** The order decides on the last bits of a similarity. */
    private static SketchSet with(List<Sketch> others, Sketch sketch) {
        List<Sketch> all = new ArrayList<>(others);
        all.add(sketch);
        return new SketchSet(all);
    }

    private static Particle floating(double value) {
        return Particle.of(
                Particle.FLOAT,
                ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }
}
