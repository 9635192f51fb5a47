package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;

/** One level of the way to a nested container: puts the changed child into the container above it. */
@FunctionalInterface
interface Step {

    Value with(Value child);

    /** An element of a list; in an ordered one it goes to its new place. */
    static Step element(ListValue list, int index) {
        return child -> {
            List<Value> elements = new ArrayList<>(list.elements());
            elements.set(index, child);
            if (list.isOrdered() && list.size() > 1) {
                int place = Bisection.first(list.elements(), child).position();
                if (place != index && place != index + 1) {
                    elements.remove(index);
                    elements.add(place > index ? place - 1 : place, child);
                }
            }
            return new ListValue(elements, list.flags());
        };
    }

    /** A new element behind the others, after {@code padding} times nil; in an ordered list it goes to its place. */
    static Step newElement(ListValue list, int padding) {
        return child -> {
            List<Value> elements = new ArrayList<>(list.elements());
            if (list.isOrdered()) {
                elements.add(Bisection.first(list.elements(), child).position(), child);
            } else {
                elements.addAll(Collections.nCopies(padding, Nil.NIL));
                elements.add(child);
            }
            return new ListValue(elements, list.flags());
        };
    }

    /** The value of an entry. */
    static Step entry(MapValue map, int index) {
        return child -> {
            List<MapValue.Entry> entries = new ArrayList<>(map.entries());
            entries.set(index, new MapValue.Entry(entries.get(index).key(), child));
            return new MapValue(entries, map.flags());
        };
    }

    /** The value of a new entry at {@code index}. */
    static Step newEntry(MapValue map, int index, Value key) {
        return child -> {
            List<MapValue.Entry> entries = new ArrayList<>(map.entries());
            entries.add(index, new MapValue.Entry(key, child));
            return new MapValue(entries, map.flags());
        };
    }
}
