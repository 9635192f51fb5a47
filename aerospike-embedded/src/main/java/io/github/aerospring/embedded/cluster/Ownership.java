package io.github.aerospring.embedded.cluster;

import java.util.Arrays;
import java.util.Base64;

import io.github.aerospring.embedded.storage.Namespace;

/** The partitions that a node is master of. A lone node owns all of them. */
public final class Ownership {

    private static final int BITMAP_SIZE = Namespace.PARTITIONS / Byte.SIZE;
    private static final int FIRST_BIT = 0x80;

    private final byte[] bitmap;

    private Ownership(byte[] bitmap) {
        this.bitmap = bitmap;
    }

    /** Ownership of all partitions. */
    public static Ownership ofAll() {
        byte[] bitmap = new byte[BITMAP_SIZE];
        Arrays.fill(bitmap, (byte) 0xFF);
        return new Ownership(bitmap);
    }

    /** Whether the node is master of a partition. */
    public boolean owns(int partition) {
        return (bitmap[partition >> 3] & (FIRST_BIT >> (partition & 7))) != 0;
    }

    /** The bitmap in base64, as {@code replicas} answers it: partition 0 is the highest bit of the first byte. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bitmap);
    }
}
