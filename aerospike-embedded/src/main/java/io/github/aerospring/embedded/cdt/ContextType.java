package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.value.ContainerFlags;

/**
 * The kind of one level of a context.
 *
 * @param wire how the level selects, for which container, and what it creates
 */
record ContextType(long wire) {

    static final int INDEX = 0;
    static final int RANK = 1;
    static final int KEY = 2;
    static final int VALUE = 3;

    private static final int BASE_MASK = 0x0F;
    private static final int LIST = 0x10;
    private static final int MAP = 0x20;
    private static final int TYPE_MASK = 0x3F;
    private static final int CREATE_ORDER_MASK = 0xC0;
    private static final int CREATE_PADDED = 0x80;
    private static final int CREATE_KEY_ORDERED = 0x80;
    private static final int CREATE_MOST_ORDERED = 0xC0;
    private static final int CREATE_INDEX = 0x100;

    /** How the level selects. */
    int base() {
        return (int) wire & BASE_MASK;
    }

    boolean isForList() {
        return (wire & LIST) != 0;
    }

    boolean isForMap() {
        return (wire & MAP) != 0;
    }

    /** Whether the level creates what is missing. */
    boolean creates() {
        return (wire & CREATE_ORDER_MASK) != 0;
    }

    /** Whether what is created is to keep an index. */
    boolean createsIndex() {
        return (wire & CREATE_INDEX) != 0;
    }

    /** Whether a list is filled up with nil until the index. */
    boolean createsPadded() {
        return (wire & CREATE_ORDER_MASK) == CREATE_PADDED;
    }

    boolean createsOrderedList() {
        return (wire & CREATE_ORDER_MASK) == CREATE_MOST_ORDERED;
    }

    /** Whether the level can be created from nothing: a key of a map. */
    boolean isMapKey() {
        return (wire & TYPE_MASK) == (MAP | KEY);
    }

    /** Whether the level can be created from nothing: an index of a list. */
    boolean isListIndex() {
        return (wire & TYPE_MASK) == (LIST | INDEX);
    }

    /** Whether a context may have this level at all. */
    boolean isValid() {
        return base() <= VALUE && (isForList() || isForMap() || !creates() && !createsIndex());
    }

    /** Whether the level selects one element and, as far as its low byte tells, creates nothing. */
    boolean isPlainRead() {
        int low = (int) wire & 0xFF;
        return low <= (MAP | VALUE) && base() <= VALUE && low != (LIST | KEY);
    }

    /** Flags of the list that this level creates. */
    int newListFlags() {
        return (createsOrderedList() ? ContainerFlags.LIST_ORDERED : 0) | indexFlag();
    }

    /** Flags of the map that this level creates. */
    int newMapFlags() {
        int order =
                switch ((int) wire & CREATE_ORDER_MASK) {
                    case CREATE_KEY_ORDERED -> ContainerFlags.KEY_ORDERED;
                    case CREATE_MOST_ORDERED -> ContainerFlags.KEY_ORDERED | ContainerFlags.VALUE_ORDERED;
                    default -> 0;
                };
        return order | indexFlag();
    }

    private int indexFlag() {
        return createsIndex() ? ContainerFlags.PERSIST_INDEX : 0;
    }
}
