package io.github.aerospring.data.core;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.github.aerospring.data.convert.TypeKeyPolicy;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.query.BoundQuery;

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

    /**
     * These bins, and the type key where rows of other classes must be told apart; but all bins if a record that has none
     * of them may match, since a server would leave it out.
     */
    static BinChoice of(Set<String> bins, AerospikePersistentEntity<?> entity, BoundQuery bound) {
        Set<String> needed = new TreeSet<>(bins);
        if (entity.sharesSet()) {
            needed.add(TypeKeyPolicy.TYPE_KEY);
        }
        if (needed.isEmpty()) {
            return none();
        }
        return entity.sharesSet() || bound.impliesBin() ? new BinChoice(List.copyOf(needed), false) : all();
    }
}
