package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Infinity;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import io.github.aerospring.embedded.value.Wildcard;

/** Random values from small pools, so that equal ones meet often. */
final class RandomElements {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "abc",
            "ABC",
            "abd",
            "hello world",
            "a\u0000b",
            "\u00e4\ud55c",
            "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz");
    private static final List<String> KEYS = List.of("a", "b", "c", "key", "kez");
    private static final double[] FLOATS = {
        0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 2.5, -2.5, 1e300, -1e300, 9.3e18, 1e-5, 7.0, 10.0, Math.PI
    };

    private final Random random;

    RandomElements(Random random) {
        this.random = random;
    }

    long integer() {
        return switch (random.nextInt(10)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextInt();
            case 2 -> 1L << random.nextInt(63);
            case 3 -> Long.MAX_VALUE - random.nextInt(2);
            default -> random.nextInt(14) - 4;
        };
    }

    double real() {
        return switch (random.nextInt(20)) {
            case 0 -> Double.NaN;
            case 1 -> random.nextBoolean() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            case 2 -> random.nextGaussian() * 100;
            default -> FLOATS[random.nextInt(FLOATS.length)];
        };
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(5)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextBoolean() ? random.nextInt(3) : 0xff - random.nextInt(3));
        }
        return bytes;
    }

    String geometry() {
        int place = random.nextInt(4);
        return random.nextBoolean()
                ? SimpleShapes.point(place * 10, place * 5 - 1)
                : SimpleShapes.circle(place * 10, place * 5 - 1, 200_000 + 900_000 * random.nextInt(2));
    }

    /** An element of a list or map; those that cannot be stored only on request. */
    Value element(int depth, boolean storable) {
        return switch (random.nextInt(storable ? 12 : 13)) {
            case 0 -> Nil.NIL;
            case 1 -> Bool.of(random.nextBoolean());
            case 2, 3, 4 -> Int.of(random.nextInt(8) - 2);
            case 5 -> new Float(FLOATS[random.nextInt(FLOATS.length)]);
            case 6, 7 -> new Str(text().getBytes(StandardCharsets.UTF_8));
            case 8 -> new Blob(bytes());
            case 9 -> new Geo(geometry());
            case 10 -> depth > 0 ? list(depth - 1, storable) : Int.of(1);
            case 11 -> depth > 0 ? map(depth - 1, storable) : Int.of(2);
            default -> random.nextBoolean() ? Wildcard.WILDCARD : Infinity.INFINITY;
        };
    }

    /** A list, ordered in a third of all cases; only one that can be stored is then sorted. */
    ListValue list(int depth, boolean storable) {
        List<Value> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(element(depth, storable));
        }
        boolean ordered = random.nextInt(3) == 0;
        if (ordered && storable) {
            elements.sort(ValueOrder.INSTANCE);
        }
        return new ListValue(elements, ordered ? 1 : 0);
    }

    /** A map with distinct sorted keys, ordered in two thirds of all cases. */
    MapValue map(int depth, boolean storable) {
        List<MapValue.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            if (random.nextInt(3) == 0) {
                entries.add(new MapValue.Entry(Int.of(i - 1), element(depth, storable)));
            }
        }
        for (String key : KEYS) {
            if (random.nextInt(4) == 0) {
                entries.add(
                        new MapValue.Entry(new Str(key.getBytes(StandardCharsets.UTF_8)), element(depth, storable)));
            }
        }
        return new MapValue(entries, new int[] {0, 1, 3}[random.nextInt(3)]);
    }
}
