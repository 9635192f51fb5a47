package io.github.aerospring.embedded.value;

/**
 * Whether every element of MessagePack bytes has the header that the real server writes. It judges a few numbers as too
 * long that are not, such as -200 in two bytes, and byte strings of one length byte only by that length.
 */
public final class NormalForm {

    private static final int FIX_STRING_MAX = 0x1F;
    private static final int FIX_CONTAINER_MAX = 0x0F;

    private final byte[] bytes;

    private NormalForm(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Whether the first value in {@code bytes} is in normal form.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when the bytes are no value
     */
    public static boolean isNormal(byte[] bytes) {
        MsgPackReader whole = new MsgPackReader(bytes);
        whole.readEncoded();
        return new NormalForm(bytes).isNormalUntil(whole.position());
    }

    private boolean isNormalUntil(int end) {
        int at = 0;
        while (at < end) {
            if (!isNormal(at)) {
                return false;
            }
            at += elementSize(at);
        }
        return true;
    }

    private boolean isNormal(int at) {
        return switch (head(at)) {
            case 0xCC -> number(at, 1) > 0x7F;
            case 0xCD -> number(at, 2) > 0xFF;
            case 0xCE -> number(at, 4) > 0xFFFF;
            case 0xCF -> Long.compareUnsigned(number(at, 8), 0xFFFF_FFFFL) > 0;
            case 0xD0 -> isNegative(at) && number(at, 1) < 0xE0;
            case 0xD1 -> isNegative(at) && number(at, 2) < 0xFF00;
            case 0xD2 -> isNegative(at) && number(at, 4) < 0xFFFF_0000L;
            case 0xD3 -> isNegative(at) && Long.compareUnsigned(number(at, 8), 0xFFFF_FFFF_0000_0000L) < 0;
            case 0xC4, 0xD9 -> number(at, 1) > FIX_STRING_MAX;
            case 0xC5, 0xDA -> number(at, 2) > 0xFF;
            case 0xC6, 0xDB, 0xDD, 0xDF, 0xC9 -> number(at, 4) > 0xFFFF;
            case 0xDC, 0xDE -> number(at, 2) > FIX_CONTAINER_MAX;
            case 0xC7 -> number(at, 1) > 0x10 || Long.bitCount(number(at, 1)) > 1;
            case 0xC8 -> number(at, 2) > 0xFF;
            default -> true;
        };
    }

    /** Bytes until the next element; that of a container is the first one in it. */
    private int elementSize(int at) {
        int head = head(at);
        if ((head & 0xE0) == 0xA0) {
            return 1 + (head & FIX_STRING_MAX);
        }
        return switch (head) {
            case 0xC4, 0xD9 -> 2 + (int) number(at, 1);
            case 0xC5, 0xDA -> 3 + (int) number(at, 2);
            case 0xC6, 0xDB -> 5 + (int) number(at, 4);
            case 0xC7 -> 3 + (int) number(at, 1);
            case 0xC8 -> 4 + (int) number(at, 2);
            case 0xC9 -> 6 + (int) number(at, 4);
            case 0xD4, 0xD5, 0xD6, 0xD7, 0xD8 -> 2 + (1 << (head - 0xD4));
            case 0xCC, 0xD0 -> 2;
            case 0xCD, 0xD1, 0xDC, 0xDE -> 3;
            case 0xCE, 0xD2, 0xCA, 0xDD, 0xDF -> 5;
            case 0xCF, 0xD3, 0xCB -> 9;
            default -> 1;
        };
    }

    private int head(int at) {
        return bytes[at] & 0xFF;
    }

    private boolean isNegative(int at) {
        return bytes[at + 1] < 0;
    }

    /** Unsigned number of {@code size} bytes behind the head. */
    private long number(int at, int size) {
        long number = 0;
        for (int i = 1; i <= size; i++) {
            number = number << Byte.SIZE | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
