package io.github.aerospring.embedded.storage;

import java.util.List;

/** Names of the bins of a record in storage order; records with the same names share one layout. */
public final class BinLayout {

    /** No bins. */
    public static final BinLayout EMPTY = new BinLayout(List.of());

    private final String[] names;

    BinLayout(List<String> names) {
        this.names = names.toArray(String[]::new);
    }

    /** Number of bins. */
    public int size() {
        return names.length;
    }

    /** Name of a bin. */
    public String name(int index) {
        return names[index];
    }

    /** Index of a bin, -1 if the layout does not have it. */
    public int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
