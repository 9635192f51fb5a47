package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.cdt.RandomOperations.Operation;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import io.github.aerospring.embedded.value.Wildcard;

/** Seeded random bins of nested containers and paths through them. */
final class RandomPaths {

    private final Random random;

    /** The real server dies when it changes elements of an ordered list within the bin, or of a map with an index. */
    private final boolean changing;

    /** Whether no level so far has an expression to evaluate. */
    private boolean plain;

    RandomPaths(long seed) {
        this.random = new Random(seed);
        this.changing = random.nextBoolean();
    }

    Value bin() {
        return container(3, true);
    }

    private Value container(int depth, boolean outermost) {
        int size = random.nextInt(6);
        boolean indexed = outermost && !changing && random.nextInt(6) == 0;
        if (random.nextBoolean()) {
            List<Value> elements = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                elements.add(element(depth - 1));
            }
            int flags = random.nextInt(3) == 0 && (outermost || !changing) ? ContainerFlags.LIST_ORDERED : 0;
            if (flags != 0) {
                elements.sort(ValueOrder.INSTANCE);
            }
            return new ListValue(elements, flags != 0 && indexed ? flags | ContainerFlags.PERSIST_INDEX : flags);
        }
        List<MapValue.Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Value key = i < 4 ? Int.of(i) : new Str("k" + i);
            if (random.nextInt(4) != 0) {
                entries.add(new MapValue.Entry(key, element(depth - 1)));
            }
        }
        int flags = random.nextInt(4);
        flags = flags == 2 ? 3 : flags;
        return new MapValue(entries, flags == 1 && indexed ? flags | ContainerFlags.PERSIST_INDEX : flags);
    }

    private Value element(int depth) {
        if (depth > 0 && random.nextInt(3) != 0) {
            return container(depth, false);
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Str("s");
            case 1 -> Nil.NIL;
            default -> Int.of(random.nextInt(5));
        };
    }

    Operation operation(Value bin) {
        boolean apply = changing && random.nextInt(3) != 0;
        plain = true;
        List<Value> levels = new ArrayList<>();
        List<Value> containers = List.of(bin);
        int depth = 1 + random.nextInt(3);
        for (int i = 0; i < depth && (i == 0 || !containers.isEmpty()); i++) {
            boolean list =
                    !containers.isEmpty() && containers.get(random.nextInt(containers.size())) instanceof ListValue;
            // behind an index or rank within a container, the real server may look at whatever follows the bin
            level(levels, list, i > 0 && (apply || !plain));
            containers = children(containers);
        }
        int mode = apply ? 4 : random.nextInt(40) == 0 ? 5 : random.nextInt(4);
        long flags = mode | (random.nextBoolean() ? 0x10 : 0);
        List<Object> expression = apply ? List.of(change()) : List.of();
        boolean modifies = apply ^ random.nextInt(60) == 0;
        return new Operation(Ops.path(levels, flags, expression.toArray()), modifies);
    }

    private static List<Value> children(List<Value> containers) {
        List<Value> children = new ArrayList<>();
        for (Value container : containers) {
            List<Value> elements = container instanceof ListValue list
                    ? list.elements()
                    : ((MapValue) container)
                            .entries().stream().map(MapValue.Entry::value).toList();
            elements.stream().filter(element -> element.kind().isContainer()).forEach(children::add);
        }
        return children;
    }

    private void level(List<Value> levels, boolean list, boolean noPosition) {
        int base = new int[] {0, 1, 2, 3, 4, 4, 4, 10}[random.nextInt(8)];
        if (noPosition && base < 2) {
            base = 4;
        }
        if (list && (base == 2 || base == 10) && random.nextInt(4) != 0) {
            base = 4;
        }
        int bits = random.nextInt(30) == 0 ? 0x10 << random.nextInt(3) : random.nextBoolean() ? 0 : list ? 0x10 : 0x20;
        // with a condition on an index or rank of a map, the real server answers with garbage
        boolean also = base != 4 && random.nextInt(5) == 0 || random.nextInt(60) == 0;
        if (also && base < 2) {
            bits = 0x10;
        }
        levels.add(Int.of(base | bits));
        levels.add(
                switch (base) {
                    case 0, 1 -> Int.of(random.nextInt(8) - 3);
                    case 2 -> random.nextInt(20) == 0 ? Wildcard.WILDCARD : Int.of(random.nextInt(4));
                    case 3 -> random.nextInt(10) == 0 ? Wildcard.WILDCARD : Int.of(random.nextInt(5));
                    case 10 -> keys();
                    default -> condition(list);
                });
        if (also) {
            levels.add(Int.of(0x204));
            levels.add(condition(list));
        }
    }

    private Value keys() {
        List<Value> keys = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            keys.add(random.nextInt(5) == 0 ? new Str("k4") : Int.of(random.nextInt(5)));
        }
        boolean ordered = random.nextInt(4) == 0;
        if (ordered && random.nextInt(5) != 0) {
            keys.sort(ValueOrder.INSTANCE);
        }
        return random.nextInt(30) == 0 ? Int.of(1) : new ListValue(keys, ordered ? 1 : 0);
    }

    private Value condition(boolean list) {
        int part = random.nextInt(8) == 0 ? random.nextInt(3) : random.nextBoolean() ? 1 : list ? 2 : 0;
        int choice = random.nextInt(7);
        plain = plain && choice < 2;
        return switch (choice) {
            case 0, 1 -> Bool.TRUE;
            case 2 -> random.nextInt(8) == 0 ? Int.of(1) : TestExpressions.equal(part, random.nextInt(4));
            case 3, 4 -> TestExpressions.greater(part, random.nextInt(4));
            default -> TestExpressions.less(part, random.nextInt(4));
        };
    }

    private Value change() {
        return switch (random.nextInt(6)) {
            case 0 -> TestExpressions.removal();
            case 1 -> TestExpressions.quoted(Ops.items(1, 2));
            case 2 -> Int.of(random.nextInt(300));
            case 3 -> new Str("new");
            default -> TestExpressions.sum(random.nextInt(3), random.nextInt(4) - 1);
        };
    }
}
