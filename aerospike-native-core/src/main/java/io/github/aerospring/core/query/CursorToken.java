package io.github.aerospring.core.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import com.aerospike.client.query.Filter;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.PartitionStatus;
import io.github.aerospring.core.error.InvalidArgumentException;

/**
 * The state of the partitions of a query as text: version, fingerprint of the query, first partition and number of
 * partitions, then per partition one byte (finished, to start, or to go on) with the digest and, of an index query, the
 * index value at which to go on. Compressed, in URL-safe Base64.
 *
 * @param partitions at least one, with consecutive ids
 */
record CursorToken(int fingerprint, PartitionStatus[] partitions) {

    private static final int VERSION = 1;
    private static final int ALL_PARTITIONS = 4096;
    private static final int DIGEST_BYTES = 20;
    private static final byte FINISHED = 0;
    private static final byte TO_START = 1;
    private static final byte TO_GO_ON = 2;

    static String encode(QueryRequest request, PartitionFilter reached) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            out.writeByte(VERSION);
            out.writeInt(fingerprint(request));
            out.writeShort(reached.getBegin());
            out.writeShort(reached.getCount());
            for (PartitionStatus partition : reached.getPartitions()) {
                write(out, partition, reached.isRetry());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, PartitionStatus partition, boolean all) throws IOException {
        if (!partition.retry && !all) {
            out.writeByte(FINISHED);
        } else if (partition.digest == null) {
            out.writeByte(TO_START);
        } else {
            out.writeByte(TO_GO_ON);
            out.write(partition.digest);
            out.writeLong(partition.bval);
        }
    }

    static CursorToken decode(String token) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(token)), new Inflater(true)))) {
            if (in.readByte() != VERSION) {
                throw refused(token);
            }
            int fingerprint = in.readInt();
            int begin = in.readUnsignedShort();
            int count = in.readUnsignedShort();
            if (count < 1 || begin + count > ALL_PARTITIONS) {
                throw refused(token);
            }
            PartitionStatus[] partitions = new PartitionStatus[count];
            for (int i = 0; i < count; i++) {
                partitions[i] = read(in, token, begin + i);
            }
            return new CursorToken(fingerprint, partitions);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw refused(token);
        }
    }

    private static PartitionStatus read(DataInputStream in, String token, int id) throws IOException {
        PartitionStatus partition = new PartitionStatus(id);
        switch (in.readByte()) {
            case FINISHED -> partition.retry = false;
            case TO_START -> partition.retry = true;
            case TO_GO_ON -> {
                partition.digest = in.readNBytes(DIGEST_BYTES);
                partition.bval = in.readLong();
            }
            default -> throw refused(token);
        }
        return partition;
    }

    /** Tells cursors of other sets and other index filters apart; what else changes is up to the caller. */
    static int fingerprint(QueryRequest request) {
        CRC32 checksum = new CRC32();
        checksum.update(request.namespace().getBytes(StandardCharsets.UTF_8));
        checksum.update(0);
        checksum.update(request.set().getBytes(StandardCharsets.UTF_8));
        Filter filter = request.filterOrNull();
        if (filter != null) {
            byte[] packed = new byte[filter.estimateSize()];
            checksum.update(packed, 0, filter.write(packed, 0));
        }
        return (int) checksum.getValue();
    }

    private static InvalidArgumentException refused(String token) {
        String shown = token.length() > 40 ? token.substring(0, 40) + "..." : token;
        return InvalidArgumentException.of("cursor", shown, "the token of a QueryCursor");
    }
}
