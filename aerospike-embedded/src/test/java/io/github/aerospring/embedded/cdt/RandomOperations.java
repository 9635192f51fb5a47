package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Infinity;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.RandomValues;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import io.github.aerospring.embedded.value.Wildcard;

/** Seeded random bins and operations on them; what they look for is often there. */
final class RandomOperations {

    private static final int[] LIST_CODES = {
        0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 13, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 32,
        33, 34, 35, 36, 37, 38, 39, 40
    };
    private static final int[] MAP_CODES = {
        64, 65, 66, 67, 67, 67, 68, 68, 69, 70, 73, 74, 75, 76, 77, 78, 79, 81, 82, 83, 84, 85, 86, 87, 88, 89, 96, 97,
        98, 99, 100, 102, 103, 104, 105, 106, 107, 108, 109, 110
    };

    private final Random random;
    private final RandomValues values;

    RandomOperations(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(seed);
    }

    /** One operation. */
    record Operation(byte[] payload, boolean modifies) {}

    /** A list or map as a bin, or {@code null} for none. */
    Value bin() {
        int choice = random.nextInt(20);
        if (choice == 0) {
            return null;
        }
        return choice < 11 ? list(true) : map(true);
    }

    private int size() {
        int choice = random.nextInt(30);
        return choice == 0 ? 100 + random.nextInt(180) : choice < 12 ? 5 + random.nextInt(15) : random.nextInt(5);
    }

    private Value element() {
        return random.nextInt(3) == 0 ? values.storable(2) : Int.of(random.nextInt(6));
    }

    private ListValue list(boolean outermost) {
        List<Value> elements = new ArrayList<>();
        for (int i = size(); i > 0; i--) {
            elements.add(random.nextInt(8) == 0 ? container() : element());
        }
        int flags = random.nextBoolean() ? ContainerFlags.LIST_ORDERED : 0;
        if (flags != 0) {
            elements.sort(ValueOrder.INSTANCE);
        }
        // the real server dies when an unordered list with an index is written as a whole
        return new ListValue(elements, flags == 0 ? 0 : flags | indexFlag(outermost));
    }

    private MapValue map(boolean outermost) {
        List<MapValue.Entry> entries = new ArrayList<>();
        for (int i = size(); i > 0; i--) {
            Value key = random.nextInt(3) == 0 ? values.key() : Int.of(random.nextInt(30));
            if (entries.stream().noneMatch(entry -> ValueOrder.same(entry.key(), key))) {
                entries.add(new MapValue.Entry(key, random.nextInt(6) == 0 ? container() : element()));
            }
        }
        int[] flags = {0, 1, 1, 3};
        int order = flags[random.nextInt(flags.length)];
        entries.sort((left, right) -> ValueOrder.INSTANCE.compare(left.key(), right.key()));
        // an index by value of a map that is written as a whole can be garbage on the real server
        return new MapValue(entries, order == 1 ? order | indexFlag(outermost) : order);
    }

    private Value container() {
        return random.nextBoolean() ? values.list(1) : values.map(1);
    }

    private int indexFlag(boolean outermost) {
        return outermost && random.nextInt(4) == 0 ? ContainerFlags.PERSIST_INDEX : 0;
    }

    /** An operation for {@code bin}. */
    Operation operation(Value bin) {
        if (bin instanceof MapValue map
                && (map.flags() & ContainerFlags.PERSIST_INDEX) == 0
                && random.nextInt(15) == 0) {
            return new Operation(
                    ListValue.of(Int.of(64), Int.of(random.nextBoolean() ? 0x13 : 0x11))
                            .encode(),
                    true);
        }
        if (random.nextInt(3) == 0) {
            return inContext(bin);
        }
        boolean forList = bin == null ? random.nextBoolean() : bin instanceof ListValue ^ random.nextInt(60) == 0;
        List<Value> parts = direct(forList, bin, true);
        return new Operation(new ListValue(parts).encode(), modifies(parts));
    }

    private boolean modifies(List<Value> parts) {
        int code = (int) ((Int) parts.get(0)).value();
        boolean modifies = code < 16 || code >= 32 && code < 64 || code >= 64 && code < 96;
        return modifies ^ random.nextInt(100) == 0;
    }

    private Operation inContext(Value bin) {
        List<Value> context = new ArrayList<>();
        Value current = bin;
        int depth = 1 + random.nextInt(3);
        boolean creating = false;
        for (int i = 0; i < depth; i++) {
            boolean isMap = current == null ? random.nextBoolean() : current instanceof MapValue;
            boolean known = current != null && current.kind().isContainer();
            if (!known && i > 0 && !creating && random.nextInt(10) != 0) {
                break;
            }
            Level level =
                    isMap ? mapLevel(known ? (MapValue) current : null) : listLevel(known ? (ListValue) current : null);
            creating = creating || level.creates;
            context.add(Int.of(level.type));
            context.add(level.value);
            current = level.child;
        }
        boolean forList =
                current == null ? random.nextBoolean() : current instanceof ListValue ^ random.nextInt(40) == 0;
        // the real server loses its way in containers with an index that are not the bin itself
        List<Value> parts = direct(forList, current, bin != null);
        Value payload = new ListValue(List.of(Int.of(0xFF), new ListValue(context), new ListValue(parts)));
        return new Operation(payload.encode(), modifies(parts));
    }

    private record Level(long type, Value value, Value child, boolean creates) {}

    private Level listLevel(ListValue list) {
        int size = list == null ? 0 : list.size();
        // the real server dies when a context creates the 15th element of an unordered list with an index
        boolean create = list == null || list.flags() != ContainerFlags.PERSIST_INDEX && random.nextInt(5) == 0;
        if (create) {
            long flags = new long[] {0x40, 0x80, 0xC0}[random.nextInt(3)];
            int index = flags == 0x80 ? random.nextInt(size + 4) : random.nextInt(size + 4) - (flags == 0x40 ? 1 : 0);
            if (list == null && random.nextInt(10) == 0) {
                flags = 0;
            }
            return new Level(
                    0x10 | flags | (random.nextInt(12) == 0 && list == null ? 0x100 : 0),
                    Int.of(index),
                    child(list, index),
                    true);
        }
        switch (random.nextInt(3)) {
            case 0 -> {
                int index = containerIndex(list.elements());
                return new Level(0x10, Int.of(random.nextBoolean() ? index : index - size), child(list, index), false);
            }
            case 1 -> {
                int index = containerIndex(list.elements());
                long rank = list.elements().stream()
                        .filter(e -> index < size
                                && ValueOrder.INSTANCE.compare(
                                                e, list.elements().get(index))
                                        < 0)
                        .count();
                return new Level(0x11, Int.of(random.nextBoolean() ? rank : rank - size), child(list, index), false);
            }
            default -> {
                int index = containerIndex(list.elements());
                Value child = child(list, index);
                return new Level(0x13, child == null ? element() : pattern(child), child, false);
            }
        }
    }

    private Level mapLevel(MapValue map) {
        if (map == null || random.nextInt(5) == 0) {
            long flags = new long[] {0x40, 0x80, 0xC0}[random.nextInt(3)];
            Value key = values.key();
            Value child = map == null
                    ? null
                    : map.entries().stream()
                            .filter(e -> ValueOrder.same(e.key(), key))
                            .map(MapValue.Entry::value)
                            .findFirst()
                            .orElse(null);
            return new Level(0x22 | flags | (random.nextInt(12) == 0 && map == null ? 0x100 : 0), key, child, true);
        }
        int size = map.size();
        int index =
                containerIndex(map.entries().stream().map(MapValue.Entry::value).toList());
        Value child = index < size ? map.entries().get(index).value() : null;
        // the real server dies when a context looks for a value that is greater than all of an indexed map
        boolean indexed = (map.flags() & ContainerFlags.PERSIST_INDEX) != 0;
        return switch (random.nextInt(indexed ? 3 : 4)) {
            case 0 -> new Level(0x20, Int.of(random.nextBoolean() ? index : index - size), child, false);
            case 1 -> new Level(0x21, Int.of(random.nextInt(size + 2) - 1), null, false);
            case 2 -> new Level(0x22, index < size ? map.entries().get(index).key() : values.key(), child, false);
            default -> new Level(0x23, child == null ? element() : pattern(child), child, false);
        };
    }

    private Value pattern(Value value) {
        if (value instanceof ListValue list && list.size() > 0 && random.nextInt(5) == 0) {
            List<Value> elements = new ArrayList<>(list.elements().subList(0, random.nextInt(list.size())));
            elements.add(Wildcard.WILDCARD);
            return new ListValue(elements);
        }
        return value;
    }

    private int containerIndex(List<Value> elements) {
        List<Integer> containers = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).kind().isContainer()) {
                containers.add(i);
            }
        }
        return containers.isEmpty() || random.nextInt(12) == 0
                ? random.nextInt(elements.size() + 1)
                : containers.get(random.nextInt(containers.size()));
    }

    private static Value child(ListValue list, int index) {
        return list != null && index >= 0 && index < list.size()
                ? list.elements().get(index)
                : null;
    }

    private List<Value> direct(boolean forList, Value container, boolean mayIndex) {
        List<Value> parts = new ArrayList<>();
        int code =
                forList ? LIST_CODES[random.nextInt(LIST_CODES.length)] : MAP_CODES[random.nextInt(MAP_CODES.length)];
        if (random.nextInt(400) == 0) {
            code = random.nextInt(130);
        }
        Arguments arguments = new Arguments(container, mayIndex);
        if (code == 13 && arguments.indexed) {
            code = 16;
        }
        parts.add(Int.of(code));
        if (forList) {
            arguments.forList(code, parts);
        } else {
            arguments.forMap(code, parts);
        }
        if (random.nextInt(150) == 0) {
            parts.add(element());
        }
        return parts;
    }

    /** Parameters for an operation on one container. */
    private final class Arguments {

        private final List<Value> elements;
        private final List<Value> keys;
        private final int size;

        /** The real server dies when it has to sort an indexed list. */
        private final boolean indexed;

        private final boolean mayIndex;

        Arguments(Value container, boolean mayIndex) {
            this.mayIndex = mayIndex;
            indexed = container instanceof ListValue outer && (outer.flags() & ContainerFlags.PERSIST_INDEX) != 0;
            if (container instanceof ListValue list) {
                elements = list.elements();
                keys = List.of();
            } else if (container instanceof MapValue map) {
                elements = map.entries().stream().map(MapValue.Entry::value).toList();
                keys = map.entries().stream().map(MapValue.Entry::key).toList();
            } else {
                elements = List.of();
                keys = List.of();
            }
            size = elements.size();
        }

        void forList(int code, List<Value> parts) {
            switch (code) {
                case 0 -> parts.add(flags(256, 0, 1, 0x10, 0x11));
                case 1 -> optional(parts, value(), creation(), listFlags());
                case 2 -> optional(parts, items(), creation(), listFlags());
                case 3, 9 -> optional(parts, index(), value(), listFlags());
                case 4 -> optional(parts, index(), items(), listFlags());
                case 12 -> optional(parts, numberIndex(), delta(), creation(), listFlags());
                case 13 -> optional(parts, Int.of(random.nextInt(4)));
                case 5, 7, 17 -> parts.add(index());
                case 6, 8, 18 -> optional(parts, index(), count());
                case 10 -> add(parts, index(), count());
                case 19, 21, 32, 34 -> add(parts, answer(), index());
                case 20, 22, 33, 35 -> add(parts, answer(), sought());
                case 23, 36 -> add(parts, answer(), soughtItems(elements));
                case 24, 26, 37, 39 -> optional(parts, answer(), index(), count());
                case 25, 38 -> optional(parts, answer(), sought(), sought());
                case 27, 40 -> optional(parts, answer(), sought(), index(), count());
                default -> {}
            }
        }

        void forMap(int code, List<Value> parts) {
            switch (code) {
                case 64 -> parts.add(flags(256, 0, 1, 3, 0x11, 0x13));
                case 65 -> optional(parts, key(), value(), mapCreation());
                case 66 -> optional(parts, entries(), mapCreation());
                case 67 -> optional(parts, key(), value(), mapCreation(), mapFlags());
                case 68 -> optional(parts, entries(), mapCreation(), mapFlags());
                case 69 -> add(parts, key(), value());
                case 70 -> parts.add(entries());
                case 73, 74 -> optional(parts, key(), delta(), mapCreation());
                case 76, 97 -> add(parts, answer(), soughtKey());
                case 77, 79, 98, 100 -> add(parts, answer(), index());
                case 78, 99 -> add(parts, safeAnswer(), sought());
                case 82, 102 -> add(parts, answer(), sought());
                case 81, 107 -> addSafely(parts, answer(), soughtItems(keys));
                case 83, 108 -> addSafely(parts, answer(), soughtItems(elements));
                case 84, 103 -> optional(parts, answer(), soughtKey(), soughtKey());
                case 85, 87, 104, 106 -> optional(parts, answer(), index(), count());
                case 86, 105 -> optional(parts, answer(), sought(), sought());
                case 88, 109 -> optional(parts, answer(), soughtKey(), index(), count());
                case 89, 110 -> optional(parts, answer(), sought(), index(), count());
                default -> {}
            }
        }

        private void add(List<Value> parts, Value... arguments) {
            parts.addAll(List.of(arguments));
        }

        /** The real server dies when it has to answer with all entries of a map because there are no items. */
        private void addSafely(List<Value> parts, Value answer, Value items) {
            boolean empty = items instanceof ListValue list && list.size() == 0 && list.flags() == 0;
            add(parts, empty ? Int.of(((Int) answer).value() & 0xFFFF) : answer, items);
        }

        private void optional(List<Value> parts, Value... arguments) {
            int count = arguments.length - (random.nextInt(3) == 0 ? random.nextInt(arguments.length) : 0);
            parts.addAll(List.of(arguments).subList(0, count));
        }

        private Value answer() {
            int[] types = {0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 16, 17};
            int type = random.nextInt(60) == 0 ? random.nextInt(20) : types[random.nextInt(types.length)];
            return Int.of(type | (random.nextInt(4) == 0 ? 0x10000 : 0));
        }

        /** The real server dies when it has to answer with an ordered map and an indexed map does not have the value. */
        private Value safeAnswer() {
            Value answer = answer();
            return answer.equals(Int.of(17)) ? Int.of(16) : answer;
        }

        private Value index() {
            int choice = random.nextInt(40);
            if (choice == 0) {
                return new Value[] {Int.of(Long.MIN_VALUE / 2), Int.of(Long.MAX_VALUE / 2), new Str("x")}
                        [random.nextInt(3)];
            }
            return Int.of(random.nextInt(2 * size + 6) - size - 3);
        }

        private Value numberIndex() {
            for (int i = 0; i < 4; i++) {
                int index = random.nextInt(size + 1);
                if (index < size
                        && (elements.get(index) instanceof Int
                                || elements.get(index) instanceof io.github.aerospring.embedded.value.Float)) {
                    return Int.of(random.nextBoolean() ? index : index - size);
                }
            }
            return index();
        }

        private Value count() {
            int choice = random.nextInt(20);
            return choice == 0 ? Int.of(-1) : choice == 1 ? Int.of(0xFFFFFFFFL) : Int.of(random.nextInt(size + 3));
        }

        private Value delta() {
            return switch (random.nextInt(8)) {
                case 0 -> Nil.NIL;
                case 1, 2 -> new io.github.aerospring.embedded.value.Float(random.nextInt(9) / 2.0 - 2);
                case 3 -> values.storable(0);
                default -> Int.of(random.nextInt(5) - 2);
            };
        }

        private Value creation() {
            return flags(64, 0, 1, 1, 0x11, 0x10);
        }

        private Value mapCreation() {
            return flags(64, 0, 1, 3, 0x11, 0x13);
        }

        /** The real server loses its way in long unordered lists with an index. */
        private Value flags(int limit, int... usual) {
            int flags = random.nextInt(25) == 0 ? random.nextInt(limit) : usual[random.nextInt(usual.length)];
            boolean longList = size > 60 && (flags & ContainerFlags.STORED_LIST) == ContainerFlags.PERSIST_INDEX;
            return Int.of(mayIndex && !longList ? flags : flags & ~ContainerFlags.PERSIST_INDEX);
        }

        private Value listFlags() {
            return Int.of(random.nextInt(3) == 0 ? 0 : random.nextInt(16));
        }

        private Value mapFlags() {
            return Int.of(random.nextInt(3) == 0 ? 0 : random.nextInt(16));
        }

        private Value value() {
            Value value = random.nextInt(3) == 0 && size > 0
                    ? elements.get(random.nextInt(size))
                    : random.nextInt(12) == 0 ? container() : element();
            return random.nextInt(200) == 0 ? Wildcard.WILDCARD : value;
        }

        private Value sought() {
            int choice = random.nextInt(40);
            return choice == 0
                    ? Wildcard.WILDCARD
                    : choice == 1
                            ? Infinity.INFINITY
                            : choice == 2
                                    ? Nil.NIL
                                    : size > 0 && choice < 25 ? pattern(elements.get(random.nextInt(size))) : element();
        }

        private Value key() {
            return !keys.isEmpty() && random.nextBoolean()
                    ? keys.get(random.nextInt(size))
                    : random.nextInt(40) == 0 ? element() : values.key();
        }

        private Value soughtKey() {
            int choice = random.nextInt(40);
            return choice == 0 ? Wildcard.WILDCARD : choice == 1 ? Infinity.INFINITY : choice == 2 ? Nil.NIL : key();
        }

        private Value items() {
            List<Value> items = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                items.add(value());
            }
            boolean ordered = random.nextInt(5) == 0;
            if (ordered && random.nextInt(10) != 0) {
                items.sort(ValueOrder.INSTANCE);
            }
            return random.nextInt(80) == 0
                    ? element()
                    : new ListValue(items, ordered ? ContainerFlags.LIST_ORDERED : 0);
        }

        private Value soughtItems(List<Value> present) {
            List<Value> items = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                items.add(
                        present.isEmpty() || random.nextInt(3) == 0
                                ? element()
                                : present.get(random.nextInt(present.size())));
            }
            if (random.nextInt(30) == 0) {
                items.add(random.nextInt(items.size() + 1), Wildcard.WILDCARD);
            }
            return random.nextInt(80) == 0 ? element() : new ListValue(items, random.nextInt(8) == 0 ? 1 : 0);
        }

        private Value entries() {
            List<MapValue.Entry> entries = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                Value key = key();
                if (random.nextInt(30) == 0 || entries.stream().noneMatch(entry -> ValueOrder.same(entry.key(), key))) {
                    entries.add(new MapValue.Entry(key, value()));
                }
            }
            return random.nextInt(80) == 0 ? element() : new MapValue(entries, random.nextInt(6) == 0 ? 1 : 0);
        }
    }
}
