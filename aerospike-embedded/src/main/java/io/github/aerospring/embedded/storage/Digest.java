package io.github.aerospring.embedded.storage;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.message.WireWriter;

/** The 20 bytes that identify a record in its namespace, ordered as unsigned bytes. */
public record Digest(long high, long middle, int low) implements Comparable<Digest> {

    /** Bytes of a digest. */
    public static final int SIZE = 20;

    /** Reads the next 20 bytes. */
    public static Digest read(WireReader in) {
        return new Digest(in.i64(), in.i64(), in.i32());
    }

    /** The smallest digest of a partition. */
    public static Digest lowest(int partition) {
        return new Digest((long) partition << 56 | (long) (partition >>> 8) << 48, 0, 0);
    }

    /** The largest digest of a partition. */
    public static Digest highest(int partition) {
        return new Digest(lowest(partition).high() | 0x00F0_FFFF_FFFF_FFFFL, -1, -1);
    }

    /** Digest of exactly 20 bytes. */
    public static Digest of(ByteSlice bytes) {
        return read(bytes.reader());
    }

    /** Partition of the record: the low 12 bits of the first two bytes read as a little-endian number. */
    public int partition() {
        int first = (int) (high >>> 56);
        int second = (int) (high >>> 48) & 0x0F;
        return first | (second << 8);
    }

    /** The 20 bytes. */
    public byte[] bytes() {
        return new WireWriter(SIZE).i64(high).i64(middle).u32(low).toByteArray();
    }

    @Override
    public int compareTo(Digest other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        if (byHigh != 0) {
            return byHigh;
        }
        int byMiddle = Long.compareUnsigned(middle, other.middle);
        return byMiddle != 0 ? byMiddle : Integer.compareUnsigned(low, other.low);
    }
}
