package io.github.aerospring.data.core;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.github.aerospring.data.convert.TypeKeyPolicy;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;

/** The bins that a scan asks for. */
record BinChoice(List<String> names, boolean isNone) {

    static BinChoice all() {
        return new BinChoice(List.of(), false);
    }

    static BinChoice none() {
        return new BinChoice(List.of(), true);
    }

    boolean isAll() {
        return names.isEmpty() && !isNone;
    }

    /** These bins, and the type key where rows of other classes must be told apart. */
    static BinChoice of(Set<String> bins, AerospikePersistentEntity<?> entity) {
        Set<String> needed = new TreeSet<>(bins);
        if (entity.sharesSet()) {
            needed.add(TypeKeyPolicy.TYPE_KEY);
        }
        return needed.isEmpty() ? none() : new BinChoice(List.copyOf(needed), false);
    }
}
