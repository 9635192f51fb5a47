package io.github.aerospring.embedded.hll;

import java.util.List;

import io.github.aerospring.embedded.hll.HllOperations.Reading;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.OperationTable;

/** Readings of one sketch: count, describe and may_contain. */
final class CountReadings {

    private static final int COUNT = 50;
    private static final int DESCRIBE = 55;
    private static final int MAY_CONTAIN = 56;

    private static final int LIST_OF_TWO = 0x92;

    private CountReadings() {}

    static void register(OperationTable<Reading> table) {
        table.add(COUNT, 0, 0, (reader, count) -> sketch -> HllOperations.integer(Cardinality.of(sketch)));
        table.add(DESCRIBE, 0, 0, (reader, count) -> CountReadings::describe);
        table.add(MAY_CONTAIN, 1, 1, (reader, count) -> {
            List<Element> elements = new HllParameters(reader, count).elements();
            return sketch -> HllOperations.integer(mayContain(sketch, elements) ? 1 : 0);
        });
    }

    /** Both numbers are below 128, which MessagePack writes as one byte. */
    private static Particle describe(Sketch sketch) {
        return Particle.of(
                Particle.LIST, new byte[] {(byte) LIST_OF_TWO, (byte) sketch.indexBits(), (byte) sketch.minHashBits()});
    }

    private static boolean mayContain(Sketch sketch, List<Element> elements) {
        return elements.stream().allMatch(element -> element.value(sketch) <= sketch.register(element.index(sketch)));
    }
}
