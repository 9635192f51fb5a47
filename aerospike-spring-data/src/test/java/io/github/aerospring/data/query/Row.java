package io.github.aerospring.data.query;

import java.util.Map;

/** A row as literal. */
record Row(Object key, byte[] digest, int generation, Map<String, Object> bins) implements QueryRow {

    static Row of(String bin, Object value) {
        return new Row("k", new byte[20], 1, Map.of(bin, value));
    }

    static Row empty() {
        return new Row("k", new byte[20], 1, Map.of());
    }
}
