package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.github.aerospring.embedded.cdt.PathExpressions.Change;
import io.github.aerospring.embedded.cdt.PathExpressions.Filter;
import io.github.aerospring.embedded.cdt.PathExpressions.Replacement;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import org.jspecify.annotations.Nullable;

/** One walk along a path, from the bin down. */
final class PathWalk {

    private static final Comparator<Value> ORDER = ValueOrder.INSTANCE;

    private final List<PathLevel> levels;
    private final PathMode mode;
    private final boolean noFail;
    private final @Nullable Change change;
    private final List<Value> leaves = new ArrayList<>();

    /**
     * Whether a level by rank, or by index in a map, was in a nested container: the server is then at the end of the bin and
     * cannot look at anything that follows the container.
     */
    private boolean atEnd;

    PathWalk(List<PathLevel> levels, PathMode mode, boolean noFail, @Nullable Change change) {
        this.levels = levels;
        this.mode = mode;
        this.noFail = noFail;
        this.change = change;
    }

    /** Keys and values of the selected elements, in the order of the walk. */
    List<Value> leaves() {
        return leaves;
    }

    /**
     * Walks through a container.
     *
     * @return the container with its selected elements only, or with its changed elements, as the mode asks for
     */
    Value walk(Value container, int depth) {
        if (container instanceof ListValue list) {
            return walkList(list, depth);
        }
        return walkMap((MapValue) container, depth);
    }

    private Value walkList(ListValue list, int depth) {
        boolean last = isLast(depth);
        if (list.size() == 0 && list.flags() == 0) {
            return list;
        }
        if (last && mode.withKeys()) {
            if (!noFail) {
                throw ResultCode.INCOMPATIBLE_TYPE.because(
                        "list at the end of a path (expected: a map, keys are asked for)");
            }
            return list;
        }
        if (list.size() == 0) {
            return list;
        }
        PathLevel level = levels.get(depth);
        level.requireForList();
        ListWalk walk = new ListWalk(list, depth, last);
        switch (level.base()) {
            case PathLevel.INDEX, PathLevel.RANK -> walk.one(level);
            default -> walk.each(level);
        }
        return walk.result();
    }

    private Value walkMap(MapValue map, int depth) {
        if (map.size() == 0) {
            return map;
        }
        PathLevel level = levels.get(depth);
        level.requireForMap();
        MapWalk walk = new MapWalk(map, depth, isLast(depth));
        switch (level.base()) {
            case PathLevel.INDEX, PathLevel.RANK -> walk.one(level);
            default -> walk.each(level);
        }
        return walk.result();
    }

    private boolean isLast(int depth) {
        return depth + 1 == levels.size();
    }

    /** Whether a condition that may be unknown is true; unknown is an error unless the operation must not fail. */
    private boolean isTrue(@Nullable Boolean condition) {
        if (condition == null && !noFail) {
            throw ResultCode.PARAMETER.because("condition of a path: unknown (expected: true or false)");
        }
        return Boolean.TRUE.equals(condition);
    }

    private static @Nullable Boolean test(@Nullable Filter filter, LoopVariables variables) {
        return filter == null ? Boolean.TRUE : filter.matches(variables);
    }

    private @Nullable Replacement changed(LoopVariables variables) {
        Replacement replacement = change == null ? null : change.apply(variables);
        if (replacement == null) {
            if (!noFail) {
                throw ResultCode.UNKNOWN.because("change on a path: unknown (expected: a value)");
            }
            return new Replacement(variables.value());
        }
        Value value = replacement.value();
        if (value != null && Payload.hasMarker(value)) {
            throw ResultCode.INCOMPATIBLE_TYPE.because(
                    "change on a path: " + value + " (expected: a value that can be stored)");
        }
        return replacement;
    }

    private void requireReachable() {
        if (atEnd) {
            throw ResultCode.UNKNOWN.because(
                    "element behind a container in which one element was selected (expected: none)");
        }
    }

    /** What becomes of a child on the way down, {@code null} if it is gone; the last level is not the way down. */
    private Value descend(Value child, int depth) {
        return child.kind().isContainer() ? walk(child, depth + 1) : child;
    }

    /** The walk through one list. */
    private final class ListWalk {

        private final ListValue list;
        private final int depth;
        private final boolean last;
        private final List<Value> elements = new ArrayList<>();

        ListWalk(ListValue list, int depth, boolean last) {
            this.list = list;
            this.depth = depth;
            this.last = last;
        }

        void one(PathLevel level) {
            int size = list.size();
            long position = level.index() < 0 ? level.index() + size : level.index();
            int found = -1;
            boolean byRank = level.base() == PathLevel.RANK;
            if (position >= 0 && position < size) {
                found = byRank && !list.isOrdered()
                        ? QuickSelect.select(list.elements(), (int) position)
                        : (int) position;
            }
            for (int i = 0; i < size; i++) {
                if (i == found && Boolean.TRUE.equals(test(level.also(), variables(i)))) {
                    include(i);
                    if (i + 1 < size && !byRank) {
                        requireReachable();
                    }
                } else {
                    skip(i);
                }
            }
            atEnd = atEnd || byRank && found >= 0;
        }

        void each(PathLevel level) {
            for (int i = 0; i < list.size(); i++) {
                requireReachable();
                Boolean selected =
                        switch (level.base()) {
                            case PathLevel.EXPRESSION -> test(level.filter(), variables(i));
                            case PathLevel.VALUE ->
                                ValueOrder.same(list.elements().get(i), level.value());
                            default -> null;
                        };
                if (Boolean.TRUE.equals(selected)) {
                    selected = test(level.also(), variables(i));
                }
                if (isTrue(selected)) {
                    include(i);
                } else {
                    skip(i);
                }
            }
        }

        private LoopVariables variables(int index) {
            return new LoopVariables(null, Int.of(index), list.elements().get(index));
        }

        private void skip(int index) {
            if (mode == PathMode.APPLY) {
                elements.add(list.elements().get(index));
            }
        }

        private void include(int index) {
            Value element = list.elements().get(index);
            if (!last) {
                elements.add(descend(element, depth));
            } else if (mode == PathMode.APPLY) {
                Replacement replacement = changed(variables(index));
                if (replacement != null && replacement.value() != null) {
                    elements.add(replacement.value());
                }
            } else {
                elements.add(element);
                leaves.add(element);
            }
        }

        Value result() {
            if (mode != PathMode.APPLY) {
                return new ListValue(elements);
            }
            return new ListValue(list.isOrdered() ? sorted(elements) : elements, list.flags());
        }

        private static List<Value> sorted(List<Value> elements) {
            List<Value> sorted = new ArrayList<>(elements.size());
            for (int index : SortedIndexes.sort(
                    elements.size(), (left, right) -> ORDER.compare(elements.get(left), elements.get(right)))) {
                sorted.add(elements.get(index));
            }
            return sorted;
        }
    }

    /** The walk through one map. */
    private final class MapWalk {

        private final MapValue map;
        private final int depth;
        private final boolean last;
        private final List<MapValue.Entry> entries = new ArrayList<>();

        MapWalk(MapValue map, int depth, boolean last) {
            this.map = map;
            this.depth = depth;
            this.last = last;
        }

        void one(PathLevel level) {
            int size = map.size();
            long position = level.index() < 0 ? level.index() + size : level.index();
            int found = -1;
            if (position >= 0 && position < size) {
                found = level.base() == PathLevel.RANK
                        ? QuickSelect.select(new MapOrder(map).values(), (int) position)
                        : (int) position;
            }
            for (int i = 0; i < size; i++) {
                if (i == found && Boolean.TRUE.equals(test(level.also(), variables(i)))) {
                    include(i);
                } else {
                    skip(i);
                }
            }
            atEnd = atEnd || found >= 0;
        }

        void each(PathLevel level) {
            KeyList keys = level.base() == PathLevel.KEY_LIST ? new KeyList(level.value()) : KeyList.NONE;
            boolean keyFound = false;
            for (int i = 0; i < map.size(); i++) {
                requireReachable();
                MapValue.Entry entry = map.entries().get(i);
                Boolean selected =
                        switch (level.base()) {
                            case PathLevel.EXPRESSION -> test(level.filter(), variables(i));
                            case PathLevel.KEY -> !keyFound && ValueOrder.same(entry.key(), level.value());
                            case PathLevel.VALUE -> ValueOrder.same(entry.value(), level.value());
                            default -> keys.takes(entry.key());
                        };
                keyFound = keyFound || level.base() == PathLevel.KEY && Boolean.TRUE.equals(selected);
                if (Boolean.TRUE.equals(selected)) {
                    selected = test(level.also(), variables(i));
                }
                if (isTrue(selected)) {
                    include(i);
                } else {
                    skip(i);
                }
            }
        }

        private LoopVariables variables(int index) {
            MapValue.Entry entry = map.entries().get(index);
            return new LoopVariables(entry.key(), null, entry.value());
        }

        private void skip(int index) {
            if (mode == PathMode.APPLY) {
                entries.add(map.entries().get(index));
            }
        }

        private void include(int index) {
            MapValue.Entry entry = map.entries().get(index);
            if (!last) {
                entries.add(new MapValue.Entry(entry.key(), descend(entry.value(), depth)));
            } else if (mode == PathMode.APPLY) {
                Replacement replacement = changed(variables(index));
                if (replacement != null && replacement.value() != null) {
                    entries.add(new MapValue.Entry(entry.key(), replacement.value()));
                }
            } else {
                entries.add(entry);
                if (mode.withKeys()) {
                    leaves.add(entry.key());
                }
                if (mode.withValues()) {
                    leaves.add(entry.value());
                }
            }
        }

        Value result() {
            return new MapValue(entries, mode == PathMode.APPLY ? map.flags() : 0);
        }
    }
}
