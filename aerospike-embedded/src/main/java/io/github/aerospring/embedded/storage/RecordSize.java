package io.github.aerospring.embedded.storage;

import io.github.aerospring.embedded.cdt.PersistedIndex;
import io.github.aerospring.embedded.message.Particle;

/** The parts of a record's size in the storage format of the real server, which decides when a record is too big. */
final class RecordSize {

    /** Header that every record has. */
    static final int FIXED = 35;
    /** Void-time of a record that expires. */
    static final int VOID_TIME = 4;

    private static final int MARK = 4;
    private static final int BLOCK = 16;

    private RecordSize() {}

    /** Bytes that a record of {@code size} bytes takes: with its end mark, rounded up to whole blocks. */
    static int used(int size) {
        return (size + MARK + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** Bytes of a value, with the index that a list or map may keep. */
    static int of(Particle value) {
        return value.storedSize() + PersistedIndex.size(value);
    }

    /** Bytes of a number that is written in groups of 7 bits. */
    static int ofNumber(int number) {
        int bytes = 1;
        for (int rest = number >>> 7; rest != 0; rest >>>= 7) {
            bytes++;
        }
        return bytes;
    }
}
