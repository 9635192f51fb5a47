package io.github.aerospring.embedded.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;

/** Reads which partitions a query asks for, and where it resumes in those that it has begun. */
final class PartitionStarts {

    private static final int ID_SIZE = 2;

    private final Map<Integer, PartitionStart> starts = new TreeMap<>();

    private PartitionStarts() {}

    /**
     * Partitions in ascending order.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 16 when the request names none; 4 for an
     *     empty or odd list, an unknown partition or one that is named twice
     */
    static List<PartitionStart> read(Fields fields) {
        ByteSlice ids = fields.find(FieldType.PARTITION_IDS);
        ByteSlice digests = fields.find(FieldType.RESUME_DIGESTS);
        if (ids == null && digests == null) {
            throw ResultCode.UNSUPPORTED_FEATURE.failure();
        }
        PartitionStarts starts = new PartitionStarts();
        if (ids != null) {
            starts.addIds(ids);
        }
        if (digests != null) {
            starts.addDigests(digests);
        }
        return List.copyOf(starts.starts.values());
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

    private void addDigests(ByteSlice digests) {
        if (digests.isEmpty() || digests.length() % Digest.SIZE != 0) {
            throw ResultCode.PARAMETER.failure();
        }
        WireReader in = digests.reader();
        while (in.remaining() > 0) {
            Digest digest = Digest.read(in);
            add(new PartitionStart(digest.partition(), digest));
        }
    }

    private void add(PartitionStart start) {
        if (starts.put(start.partition(), start) != null) {
            throw ResultCode.PARAMETER.failure();
        }
    }
}
