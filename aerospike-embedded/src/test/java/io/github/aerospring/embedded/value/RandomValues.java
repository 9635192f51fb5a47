package io.github.aerospring.embedded.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded random values; small domains, so that equal values are frequent. */
public final class RandomValues {

    private static final long[] EDGES = {
        0,
        1,
        127,
        128,
        255,
        256,
        65535,
        65536,
        4294967295L,
        4294967296L,
        Long.MAX_VALUE,
        -1,
        -32,
        -33,
        -128,
        -129,
        -32768,
        -32769,
        Integer.MIN_VALUE,
        Integer.MIN_VALUE - 1L,
        Long.MIN_VALUE
    };

    private final Random random;

    /** Values that {@code seed} determines. */
    public RandomValues(long seed) {
        this.random = new Random(seed);
    }

    /** Any value that can be stored, containers nested at most {@code depth} deep. */
    public Value storable(int depth) {
        int choice = random.nextInt(depth > 0 ? 14 : 10);
        return switch (choice) {
            case 0 -> Nil.NIL;
            case 1 -> Bool.of(random.nextBoolean());
            case 2 -> Int.of(EDGES[random.nextInt(EDGES.length)]);
            case 3, 4, 5 -> Int.of(random.nextInt(8) - 2);
            case 6 -> new Float(random.nextInt(6) / 2.0 - 1, random.nextInt(8) == 0);
            case 7, 8 -> string();
            case 9 -> random.nextInt(3) == 0 ? new Geo("{}") : new Blob(random.nextInt(4) == 0 ? 7 : 4, bytes());
            case 10, 11, 12 -> list(depth - 1);
            default -> map(depth - 1);
        };
    }

    /** A key of a map. */
    public Value key() {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> Int.of(random.nextInt(8) - 1);
            case 3, 4 -> string();
            default -> new Blob(bytes());
        };
    }

    /** A list in storage form, in half of the cases an ordered one. */
    public ListValue list(int depth) {
        List<Value> elements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(storable(depth));
        }
        boolean ordered = random.nextBoolean();
        if (ordered) {
            elements.sort(ValueOrder.INSTANCE);
        }
        return new ListValue(elements, ordered ? ContainerFlags.LIST_ORDERED : 0);
    }

    /** A map in storage form of any order. */
    public MapValue map(int depth) {
        List<MapValue.Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Value key = key();
            if (entries.stream().noneMatch(entry -> ValueOrder.same(entry.key(), key))) {
                entries.add(new MapValue.Entry(key, storable(depth)));
            }
        }
        entries.sort((left, right) -> ValueOrder.INSTANCE.compare(left.key(), right.key()));
        int[] flags = {0, ContainerFlags.KEY_ORDERED, ContainerFlags.KEY_ORDERED | ContainerFlags.VALUE_ORDERED};
        return new MapValue(entries, flags[random.nextInt(flags.length)]);
    }

    private Str string() {
        return new Str(
                random.nextInt(20) == 0
                        ? "x".repeat(random.nextInt(400))
                        : String.valueOf((char) ('a' + random.nextInt(4))));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(3)];
        random.nextBytes(bytes);
        return bytes;
    }
}
