package io.github.aerospring.embedded.storage;

import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/** One version of a record. Immutable: a write puts another version in its place, so readers never see half a write. */
public final class Record {

    private static final int GENERATION_BITS = 16;
    private static final int MAX_GENERATION = 0xFFFF;

    private final Digest digest;
    private final RecordSet set;
    private final byte @Nullable [] key;
    private final int voidTime;
    private final long stamp;
    private final BinLayout layout;
    private final Particle[] values;

    /**
     * A version.
     *
     * @param key type byte and value of the stored key, null if none is stored
     * @param voidTime seconds since 2010 when the record expires, 0 for never
     * @param lastUpdate milliseconds since 2010
     * @param values values of the bins in the order of the layout; must not be changed afterwards
     */
    public Record(
            Digest digest,
            RecordSet set,
            byte @Nullable [] key,
            int generation,
            int voidTime,
            long lastUpdate,
            BinLayout layout,
            Particle[] values) {
        this.digest = digest;
        this.set = set;
        this.key = key;
        this.voidTime = voidTime;
        this.stamp = (lastUpdate << GENERATION_BITS) | generation;
        this.layout = layout;
        this.values = values;
    }

    /** The generation after {@code generation}: 65535 is followed by 1. */
    public static int nextGeneration(int generation) {
        return generation == MAX_GENERATION ? 1 : generation + 1;
    }

    /** This version with another void-time and last-update time, everything else kept. */
    public Record touched(int newVoidTime, long newLastUpdate) {
        return new Record(digest, set, key, generation(), newVoidTime, newLastUpdate, layout, values);
    }

    /** This version with other bins, everything else kept. */
    public Record withBins(BinLayout newLayout, Particle[] newValues) {
        return new Record(digest, set, key, generation(), voidTime, lastUpdate(), newLayout, newValues);
    }

    /** Identity of the record. */
    public Digest digest() {
        return digest;
    }

    /** Set of the record. */
    public RecordSet set() {
        return set;
    }

    /** Type byte and value of the stored key, null if none is stored. */
    public byte @Nullable [] key() {
        return key;
    }

    /** Number of the version, 1 to 65535. */
    public int generation() {
        return (int) (stamp & MAX_GENERATION);
    }

    /** Seconds since 2010 when the record expires, 0 for never. */
    public int voidTime() {
        return voidTime;
    }

    /** Milliseconds since 2010. */
    public long lastUpdate() {
        return stamp >> GENERATION_BITS;
    }

    /** Names of the bins. */
    public BinLayout layout() {
        return layout;
    }

    /** Number of bins. */
    public int binCount() {
        return values.length;
    }

    /** Value of the bin at {@code index} of the layout. */
    public Particle value(int index) {
        return values[index];
    }

    /** Value of a bin, null if the record does not have it. */
    public @Nullable Particle find(String bin) {
        int index = layout.indexOf(bin);
        return index < 0 ? null : values[index];
    }

    /** Bytes that the record takes in the storage of the real server, a multiple of 16. */
    public int usedBytes() {
        return RecordSize.used(storedSize());
    }

    /** Bytes of the record in the storage format of the real server. */
    public int storedSize() {
        int bytes = RecordSize.FIXED + (voidTime == 0 ? 0 : RecordSize.VOID_TIME);
        bytes += set.name().isEmpty() ? 0 : 1 + set.name().length();
        bytes += key == null ? 0 : RecordSize.ofNumber(key.length) + key.length;
        bytes += values.length == 0 ? 0 : RecordSize.ofNumber(values.length);
        for (int i = 0; i < values.length; i++) {
            bytes += 1 + layout.name(i).length() + RecordSize.of(values[i]);
        }
        return bytes;
    }
}
