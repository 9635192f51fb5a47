package io.github.aerospring.embedded.lua;

/** Code points up to 31 bits as one to six bytes. */
public final class Utf8 {

    private Utf8() {}

    /** Appends the bytes of a code point. */
    public static void append(StringBuilder text, long code) {
        if (code < 0x80) {
            text.append((char) code);
            return;
        }
        int length = 2;
        while (length < 6 && code >> (5 * length + 1) != 0) {
            length++;
        }
        int lead = 0xFF00 >> length & 0xFF;
        text.append((char) (lead | code >> 6 * (length - 1)));
        for (int i = length - 2; i >= 0; i--) {
            text.append((char) (0x80 | code >> 6 * i & 0x3F));
        }
    }

    /** Whether a byte belongs to a code point that began before. */
    public static boolean isContinuation(char c) {
        return (c & 0xC0) == 0x80;
    }

    /**
     * The code point that begins at a place.
     *
     * @param strict whether surrogates and what is above 0x10FFFF are malformed
     * @return code in the low 32 bits and length in bytes above; negative when malformed
     */
    public static long decode(String text, int at, boolean strict) {
        int lead = text.charAt(at);
        if (lead < 0x80) {
            return 1L << 32 | lead;
        }
        int count = 0;
        long code = 0;
        int bits = lead;
        while ((bits & 0x40) != 0) {
            count++;
            int next = at + count < text.length() ? text.charAt(at + count) : 0;
            if ((next & 0xC0) != 0x80) {
                return -1;
            }
            code = code << 6 | next & 0x3F;
            bits <<= 1;
        }
        code |= (long) (bits & 0x7F) << count * 5;
        long least = count < 1 || count > 5 ? Long.MAX_VALUE : count == 1 ? 0x80 : 1L << count * 5 + 1;
        boolean surrogate = code >= 0xD800 && code <= 0xDFFF;
        if (code < least || code > 0x7FFF_FFFFL || strict && (code > 0x10FFFF || surrogate)) {
            return -1;
        }
        return (long) (count + 1) << 32 | code;
    }
}
