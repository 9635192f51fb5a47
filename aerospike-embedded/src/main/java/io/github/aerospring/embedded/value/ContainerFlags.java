package io.github.aerospring.embedded.value;

/** Bits of the flags that ordered and indexed lists and maps carry. */
public final class ContainerFlags {

    /** The list is ordered. */
    public static final int LIST_ORDERED = 0x01;
    /** The map is ordered by key. */
    public static final int KEY_ORDERED = 0x01;
    /** The map is ordered by value too; only together with {@link #KEY_ORDERED}. */
    public static final int VALUE_ORDERED = 0x02;
    /** The entries of a result have an order of their own. */
    public static final int PRESERVE_ORDER = 0x08;
    /** The container keeps its index in storage; only for the outermost one. */
    public static final int PERSIST_INDEX = 0x10;

    /** Flags that a stored list may have. */
    public static final int STORED_LIST = LIST_ORDERED | PERSIST_INDEX;
    /** Flags that a stored map may have. */
    public static final int STORED_MAP = KEY_ORDERED | VALUE_ORDERED | PERSIST_INDEX;

    private ContainerFlags() {}
}
