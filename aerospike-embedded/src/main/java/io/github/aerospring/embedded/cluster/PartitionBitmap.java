package io.github.aerospring.embedded.cluster;

import java.util.Base64;

import io.github.aerospring.embedded.storage.Namespace;

/** One bit per partition; partition 0 is the highest bit of the first byte. */
final class PartitionBitmap {

    private static final int FIRST_BIT = 0x80;

    private PartitionBitmap() {}

    static byte[] empty() {
        return new byte[Namespace.PARTITIONS / Byte.SIZE];
    }

    static void set(byte[] bitmap, int partition) {
        bitmap[partition >> 3] |= (byte) (FIRST_BIT >> (partition & 7));
    }

    static String base64(byte[] bitmap) {
        return Base64.getEncoder().encodeToString(bitmap);
    }
}
