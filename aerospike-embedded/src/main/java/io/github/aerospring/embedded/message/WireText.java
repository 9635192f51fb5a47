package io.github.aerospring.embedded.message;

import java.nio.charset.StandardCharsets;

/**
 * Names and info texts as the server holds them: one char per byte. Nothing on the wire has to be valid UTF-8, so the
 * server never decodes it; lengths are lengths in bytes, and what comes in goes out unchanged.
 */
public final class WireText {

    private WireText() {}

    /** Text of {@code length} bytes at {@code offset}. */
    public static String of(byte[] bytes, int offset, int length) {
        return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }

    /** Bytes of a text, one per char. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Wire form of a text that comes from Java code. */
    public static String fromJava(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return of(utf8, 0, utf8.length);
    }

    /** Readable form of a wire text, for logs and messages. */
    public static String toJava(String text) {
        return new String(bytes(text), StandardCharsets.UTF_8);
    }
}
