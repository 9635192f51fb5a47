package io.github.aerospring.embedded.query;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.github.aerospring.embedded.index.IndexEntry;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import org.jspecify.annotations.Nullable;

/** Reads which partitions a query asks for, and where it resumes in those that it has begun. */
final class PartitionStarts {

    private static final int ID_SIZE = 2;

    private final @Nullable PartitionStart[] starts = new PartitionStart[Namespace.PARTITIONS];

    private PartitionStarts() {}

    /**
     * Partitions in ascending order, none if the request names none.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 for an empty list, an unknown partition or
     *     one that is named twice, and for keys that do not go with the digests
     */
    static List<PartitionStart> read(Fields fields) {
        ByteSlice ids = fields.find(FieldType.PARTITION_IDS);
        ByteSlice digests = fields.find(FieldType.RESUME_DIGESTS);
        if (ids == null && digests == null) {
            return List.of();
        }
        PartitionStarts starts = new PartitionStarts();
        if (ids != null) {
            starts.addIds(ids);
        }
        ByteSlice keys = fields.find(FieldType.INDEX_VALUES);
        if (digests != null) {
            starts.addDigests(digests, fields.has(FieldType.INDEX_RANGE) ? keys(keys, digests) : null);
        } else if (keys != null) {
            throw ResultCode.PARAMETER.because("keys to resume with (expected: digests as well)");
        }
        return Arrays.stream(starts.starts).filter(Objects::nonNull).toList();
    }

    /** All partitions, from the beginning. */
    static List<PartitionStart> all() {
        return IntStream.range(0, Namespace.PARTITIONS)
                .mapToObj(id -> new PartitionStart(id, null))
                .toList();
    }

    private static ByteSlice keys(@Nullable ByteSlice keys, ByteSlice digests) {
        if (keys == null || keys.length() / Long.BYTES != digests.length() / Digest.SIZE) {
            throw ResultCode.PARAMETER.because("keys to resume with (expected: one for each digest)");
        }
        return keys;
    }

    private void addIds(ByteSlice ids) {
        if (ids.length() < ID_SIZE || ids.length() / ID_SIZE > Namespace.PARTITIONS) {
            throw ResultCode.PARAMETER.failure();
        }
        WireReader in = ids.reader();
        while (in.remaining() >= ID_SIZE) {
            int id = in.u16LittleEndian();
            if (id >= Namespace.PARTITIONS) {
                throw ResultCode.PARAMETER.failure();
            }
            add(new PartitionStart(id, null));
        }
    }

    private void addDigests(ByteSlice digests, @Nullable ByteSlice keys) {
        int count = digests.length() / Digest.SIZE;
        if (count == 0 || count > Namespace.PARTITIONS) {
            throw ResultCode.PARAMETER.because("digests to resume with: " + count + " (expected: 1 to 4096)");
        }
        WireReader in = digests.reader();
        WireReader keysIn = keys == null ? null : keys.reader();
        for (int i = 0; i < count; i++) {
            Digest digest = Digest.read(in);
            long key = keysIn == null ? 0 : Long.reverseBytes(keysIn.i64());
            add(new PartitionStart(digest.partition(), new IndexEntry(key, digest)));
        }
    }

    private void add(PartitionStart start) {
        if (starts[start.partition()] != null) {
            throw ResultCode.PARAMETER.failure();
        }
        starts[start.partition()] = start;
    }
}
