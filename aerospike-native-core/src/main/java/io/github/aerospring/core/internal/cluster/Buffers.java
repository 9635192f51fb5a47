package io.github.aerospring.core.internal.cluster;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/** Send and receive buffers that are used again. Keeps a few of moderate size; more are left to the garbage collector. */
final class Buffers {

    static final int SIZE = 128 * 1024;

    private static final int KEPT = 16;
    private static final int MAX_SIZE = 1024 * 1024;
    private static final AtomicReferenceArray<byte @Nullable []> FREE = new AtomicReferenceArray<>(KEPT);

    private Buffers() {}

    static byte[] take() {
        for (int i = 0; i < KEPT; i++) {
            byte[] buffer = FREE.get(i);
            if (buffer != null && FREE.compareAndSet(i, buffer, null)) {
                return buffer;
            }
        }
        return new byte[SIZE];
    }

    static void give(byte[] buffer) {
        if (buffer.length > MAX_SIZE) {
            return;
        }
        for (int i = 0; i < KEPT; i++) {
            if (FREE.get(i) == null && FREE.compareAndSet(i, null, buffer)) {
                return;
            }
        }
    }
}
