package io.github.aerospring.embedded.udf;

import java.nio.charset.StandardCharsets;

/** Strings of Lua, whose chars are bytes. A string that leaves or enters Lua ends at its first zero byte. */
final class Texts {

    private Texts() {}

    static byte[] bytes(String text) {
        return untilZero(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    static String of(byte[] bytes) {
        return untilZero(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    static String untilZero(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
