package io.github.aerospring.embedded.storage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The layouts of a namespace, each kept once. A namespace whose records have ever new bin names would fill the table for
 * good, so from {@value #MAX_SHARED} layouts on new ones belong to their record alone.
 */
final class BinLayouts {

    static final int MAX_SHARED = 4096;

    private final Map<List<String>, BinLayout> layouts = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    BinLayout of(List<String> binNames) {
        BinLayout known = layouts.get(binNames);
        if (known != null) {
            return known;
        }
        if (layouts.size() >= MAX_SHARED) {
            return new BinLayout(binNames);
        }
        List<String> kept = binNames.stream().map(this::intern).toList();
        return layouts.computeIfAbsent(kept, BinLayout::new);
    }

    private String intern(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }
}
