package io.github.aerospring.data.query;

import org.jspecify.annotations.Nullable;

/** Text ordered by code point, which is the order of its UTF-8 bytes and so that of a server. */
final class CodePoints {

    private CodePoints() {}

    static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char first = left.charAt(i);
            char second = right.charAt(i);
            if (first != second) {
                // Surrogates stand for code points above all other chars
                return Integer.compare(weight(first), weight(second));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    private static int weight(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }

    /** The smallest text greater than all that start with {@code prefix}; {@code null} if there is none. */
    static @Nullable String afterPrefix(String prefix) {
        int end = prefix.length();
        while (end > 0) {
            int last = prefix.codePointBefore(end);
            int start = end - Character.charCount(last);
            if (last < Character.MAX_CODE_POINT) {
                int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
                return prefix.substring(0, start) + Character.toString(next);
            }
            end = start;
        }
        return null;
    }
}
