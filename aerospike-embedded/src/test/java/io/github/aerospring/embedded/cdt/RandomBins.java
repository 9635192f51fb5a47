package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.RandomValues;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import io.github.aerospring.embedded.value.Wildcard;

/** Seeded random lists and maps as clients might send them: out of order, with any flags, with keys that are not allowed. */
final class RandomBins {

    private final Random random;
    private final RandomValues values;

    RandomBins(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(seed);
    }

    Value bin() {
        return random.nextBoolean() ? list(2, true) : map(2);
    }

    private Value value(int depth) {
        int choice = random.nextInt(12);
        if (choice == 0 && random.nextInt(20) == 0) {
            return Wildcard.WILDCARD;
        }
        return depth > 0 && choice < 3
                ? list(depth - 1, false)
                : depth > 0 && choice < 6 ? map(depth - 1) : values.storable(0);
    }

    private ListValue list(int depth, boolean outermost) {
        List<Value> elements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(value(depth));
        }
        int flags = flags(ContainerFlags.LIST_ORDERED);
        if ((flags & ContainerFlags.LIST_ORDERED) != 0 && random.nextInt(5) != 0) {
            elements.sort(ValueOrder.INSTANCE);
        }
        // the real server dies when an unordered list with an index is written as a whole
        boolean deadly = outermost && (flags & ContainerFlags.STORED_LIST) == ContainerFlags.PERSIST_INDEX;
        return new ListValue(elements, deadly ? 0 : flags);
    }

    private MapValue map(int depth) {
        List<MapValue.Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Value key = random.nextInt(25) == 0 ? value(0) : values.key();
            if (random.nextInt(15) == 0 || entries.stream().noneMatch(entry -> ValueOrder.same(entry.key(), key))) {
                entries.add(new MapValue.Entry(key, value(depth)));
            }
        }
        int flags = flags(ContainerFlags.KEY_ORDERED);
        if ((flags & ContainerFlags.KEY_ORDERED) != 0 && random.nextInt(5) != 0) {
            entries.sort((left, right) -> ValueOrder.INSTANCE.compare(left.key(), right.key()));
        }
        return new MapValue(entries, flags);
    }

    private int flags(int ordered) {
        int[] usual = {0, 0, ordered, ordered, ordered | ContainerFlags.PERSIST_INDEX, 3};
        return random.nextInt(15) == 0 ? random.nextInt(256) & ~0x80 : usual[random.nextInt(usual.length)];
    }
}
