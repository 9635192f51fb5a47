package io.github.aerospring.embedded.lua;

/** How long a string may get before a script runs out of memory. */
public final class TextLimit {

    /** Bytes of the longest string. */
    public static final int MAX_LENGTH = 256 << 20;

    private TextLimit() {}
}
