package io.github.aerospring.embedded.cdt;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** Builds the answer to a selection of entries of a map, and the map that is left. */
final class MapAnswer {

    private final MapValue map;
    private final Answer answer;
    private final boolean removing;
    private final MapOrder order;

    MapAnswer(MapValue map, Answer answer, boolean removing, MapOrder order) {
        this.map = map;
        this.answer = answer;
        this.removing = removing;
        this.order = order;
    }

    /** The selected entries in the form that is asked for, in the order of the indexes. */
    Value elements(IntStream indexes) {
        List<MapValue.Entry> selected = indexes.mapToObj(map.entries()::get)
                .limit(answer.multi() ? Long.MAX_VALUE : 1)
                .toList();
        if (answer.type().isMap()) {
            return answer.map(selected);
        }
        List<Value> parts = selected.stream()
                .map(answer.type() == ReturnType.KEY ? MapValue.Entry::key : MapValue.Entry::value)
                .toList();
        if (answer.multi()) {
            return new ListValue(parts);
        }
        return parts.isEmpty() ? Nil.NIL : parts.get(0);
    }

    /** The indexes as they come. */
    Value indexes(IntStream indexes) {
        List<Value> positions = indexes.<Value>mapToObj(index -> answer.position(index, map.size()))
                .toList();
        return answer.multi() ? new ListValue(positions) : positions.isEmpty() ? answer.notFound(-1) : positions.get(0);
    }

    /** The rank of each entry. */
    Value ranks(IntStream indexes) {
        return indexes(indexes.map(order::rankOf));
    }

    /** The answer when nothing was selected by key or index. */
    Value keyNotFound(long position) {
        if (answer.type().isRankRange()) {
            throw answer.refused();
        }
        return answer.notFound(position);
    }

    /** The answer when nothing was selected by value or rank. */
    Value valueNotFound(long position) {
        if (answer.type().isIndexRange()) {
            throw answer.refused();
        }
        return answer.notFound(position);
    }

    /** The map without some of its entries; {@code null} when it stays as it is. */
    @Nullable
    MapValue remaining(BitSet selected) {
        if (!removing || selected.isEmpty()) {
            return null;
        }
        return new MapValue(
                IntStream.range(0, map.size())
                        .filter(index -> !selected.get(index))
                        .mapToObj(map.entries()::get)
                        .toList(),
                map.flags());
    }

    /** Everything is selected. */
    Outcome all() {
        int size = map.size();
        Value reply = answer.type().isElements() ? elements(IntStream.range(0, size)) : answer.range(0, size, size);
        return new Outcome(reply, removing ? new MapValue(List.of(), map.flags()) : null);
    }
}
