package io.github.aerospring.embedded.hll;

/**
 * The hash of an element, MurmurHash3 x64 128 with seed 0 of its MessagePack form.
 *
 * @param low  first half
 * @param high second half
 */
record Element(long low, long high) {

    private static final long C1 = 0x87C37B91114253D5L;
    private static final long C2 = 0x4CF5AD432745937FL;

    static Element of(byte[] packed) {
        long low = 0;
        long high = 0;
        int whole = packed.length & ~15;
        for (int i = 0; i < whole; i += 16) {
            low ^= first(littleEndian(packed, i, 8));
            low = (Long.rotateLeft(low, 27) + high) * 5 + 0x52DCE729;
            high ^= second(littleEndian(packed, i + 8, 8));
            high = (Long.rotateLeft(high, 31) + low) * 5 + 0x38495AB5;
        }
        int rest = packed.length - whole;
        high ^= second(littleEndian(packed, whole + 8, Math.max(0, rest - 8)));
        low ^= first(littleEndian(packed, whole, Math.min(8, rest)));
        low ^= packed.length;
        high ^= packed.length;
        low += high;
        high += low;
        low = mix(low);
        high = mix(high);
        low += high;
        return new Element(low, high + low);
    }

    /** The register that this element belongs to. */
    int index(Sketch sketch) {
        return (int) low & sketch.registers() - 1;
    }

    /** The value that this element gives to its register: position of the first 1, above the min-hash. */
    long value(Sketch sketch) {
        int bits = sketch.minHashBits();
        long minHash = low >>> sketch.indexBits() & (1L << bits) - 1;
        return (long) (Long.numberOfTrailingZeros(high) + 1) << bits | minHash;
    }

    private static long first(long part) {
        return Long.rotateLeft(part * C1, 31) * C2;
    }

    private static long second(long part) {
        return Long.rotateLeft(part * C2, 33) * C1;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    private static long littleEndian(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }
}
