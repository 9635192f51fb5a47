package io.github.aerospring.core.internal.wire;

import java.util.Arrays;
import java.util.List;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.command.BatchAttr;
import com.aerospike.client.command.BatchNode;
import com.aerospike.client.command.Command;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.RecordExistsAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests are those of the official client, byte by byte. */
class BatchRequestTests {

    private static final int TIMEOUT = 1234;
    private static final int RESPOND_ALL_OPS = 0x80;
    private static final Expression FILTER = Exp.build(Exp.gt(Exp.intBin("a"), Exp.val(3)));

    private final Key[] keys = {
        new Key("test", "points", 1), new Key("test", "points", "two"), new Key("test", "points", 3L)
    };

    private static BatchNode node(int rows) {
        BatchNode node = new BatchNode(null, rows, 0);
        for (int i = 1; i < rows; i++) {
            node.addKey(i);
        }
        return node;
    }

    private byte[] digests() {
        byte[] digests = new byte[keys.length * DigestHasher.SIZE];
        for (int i = 0; i < keys.length; i++) {
            System.arraycopy(keys[i].digest, 0, digests, i * DigestHasher.SIZE, DigestHasher.SIZE);
        }
        return digests;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsAreEncodedAsTheOfficialClientDoes(boolean variant) {
        BatchPolicy policy = new BatchPolicy();
        policy.filterExp = variant ? FILTER : null;
        policy.allowInlineSSD = variant;
        policy.respondAllKeys = !variant;
        policy.readTouchTtlPercent = variant ? 80 : 0;
        BatchAttr attr = new BatchAttr(policy, Command.INFO1_READ);
        Command official = new Command(TIMEOUT, TIMEOUT, 0);
        official.setBatchOperate(policy, keys, node(3), new String[] {"a", "b"}, null, attr);

        RequestBuffer request = new RequestBuffer(new byte[16]);
        BatchFrame frame = new BatchFrame(true, variant, !variant, false, variant ? FILTER.getBytes() : new byte[0]);
        BatchReadRow row = new BatchReadRow(
                "test", "points", List.of("a", "b"), attr.readAttr, attr.infoAttr, policy.readTouchTtlPercent);
        frame.begin(request, TIMEOUT);
        row.append(request, new int[] {0, 1, 2}, 0, keys.length, digests());
        frame.end(request, keys.length);

        byte[] expected = Arrays.copyOf(official.dataBuffer, official.dataOffset);
        if (variant) {
            // The official client counts the filter twice in the size of the field behind it
            int filter = 5 + FILTER.getBytes().length;
            WireBytes.putInt(expected, 30 + filter, WireBytes.getInt(expected, 30 + filter) - filter);
        }
        assertThat(request.copy()).isEqualTo(expected);
    }

    /** Long and short enough to be worth it or not, random bytes are not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void requestsAreCompressedAsTheOfficialClientDoes(String text) {
        BatchPolicy policy = new BatchPolicy();
        policy.compress = true;
        BatchWritePolicy rowPolicy = new BatchWritePolicy();
        Value value = Value.get(text);
        List<BatchRecord> records = List.of(new BatchWrite(rowPolicy, keys[0], new Operation[] {
            Operation.put(new Bin("a", value)), Operation.put(new Bin("b", value)), Operation.put(new Bin("c", value))
        }));
        Command official = new Command(TIMEOUT, TIMEOUT, 0);
        official.setBatchOperate(policy, rowPolicy, null, null, records, node(1), null);

        CellSource cells = new Cells(List.of(value));
        RequestBuffer request = new RequestBuffer(new byte[16]);
        BatchFrame frame = new BatchFrame(true, false, true, true, new byte[0]);
        frame.begin(request, TIMEOUT);
        // The official client asks for an answer per bin, we do not: here the same, so that the bytes can be compared
        new BatchWriteRow(
                        "test",
                        "points",
                        List.of("a", "b", "c"),
                        new CellSource[] {cells, cells, cells},
                        false,
                        Command.INFO2_WRITE | RESPOND_ALL_OPS,
                        0)
                .append(request, 0, keys[0].digest, 0, null, 0, 0);
        frame.end(request, 1);

        RequestBuffer sent = Compression.compressed(request);
        assertThat(sent.copy()).isEqualTo(Arrays.copyOf(official.dataBuffer, official.dataOffset));
        assertThat(sent.length() < request.length()).isEqualTo(!text.isEmpty());
    }

    @Test
    void smallRequestsAreNotCompressed() {
        RequestBuffer request = new RequestBuffer(new byte[16]);
        request.putBytes(new byte[128]);

        assertThat(Compression.compressed(request)).isSameAs(request);
    }

    private static byte[] officialWrite(BatchWritePolicy rowPolicy, Key key, Bin... bins) {
        Operation[] puts = Arrays.stream(bins).map(Operation::put).toArray(Operation[]::new);
        List<BatchRecord> records = List.of(new BatchWrite(rowPolicy, key, puts));
        Command official = new Command(TIMEOUT, TIMEOUT, 0);
        official.setBatchOperate(new BatchPolicy(), rowPolicy, null, null, records, node(1), null);
        byte[] bytes = Arrays.copyOf(official.dataBuffer, official.dataOffset);
        // We do not ask for an answer per bin
        bytes[INFO2_OF_FIRST_ROW] &= (byte) ~RESPOND_ALL_OPS;
        return bytes;
    }

    private static final int INFO2_OF_FIRST_ROW = 30 + 5 + 5 + 4 + DigestHasher.SIZE + 1 + 1;

    @ParameterizedTest
    @EnumSource(RecordExistsAction.class)
    void writesAreEncodedAsTheOfficialClientDoes(RecordExistsAction action) {
        BatchWritePolicy policy = new BatchWritePolicy();
        policy.recordExistsAction = action;
        policy.expiration = 77;
        policy.sendKey = action == RecordExistsAction.REPLACE;
        policy.generationPolicy =
                action == RecordExistsAction.UPDATE ? GenerationPolicy.EXPECT_GEN_EQUAL : GenerationPolicy.NONE;
        policy.generation = action == RecordExistsAction.UPDATE ? 5 : 0;
        List<Value> values = List.of(Value.get(1L << 40), Value.get("täxt"), Value.get(new byte[] {1, 2}));
        byte[] official = officialWrite(
                policy,
                keys[1],
                new Bin("int", values.get(0)),
                new Bin("s", values.get(1)),
                new Bin("b", values.get(2)));
        BatchAttr attr = new BatchAttr();
        attr.setWrite(policy);

        RequestBuffer request = new RequestBuffer(new byte[16]);
        BatchFrame frame = new BatchFrame(true, false, true, false, new byte[0]);
        CellSource[] cells =
                values.stream().map(value -> new Cells(List.of(value))).toArray(CellSource[]::new);
        BatchWriteRow row = new BatchWriteRow(
                "test",
                "points",
                List.of("int", "s", "b"),
                cells,
                false,
                Command.INFO2_WRITE | attr.writeAttr & ~(RESPOND_ALL_OPS | Command.INFO2_GENERATION),
                attr.infoAttr);
        frame.begin(request, TIMEOUT);
        row.append(
                request,
                0,
                keys[1].digest,
                0,
                policy.sendKey ? new Cells(List.of(keys[1].userKey)) : null,
                policy.generation,
                policy.expiration);
        frame.end(request, 1);

        assertThat(request.copy()).isEqualTo(official);
    }

    @Test
    void missingCellsAreLeftOutOrDeleted() {
        CellSource[] cells = {new AbsentCells(), new Cells(List.of(Value.get(7L)))};
        List<String> bins = List.of("gone", "a");

        assertThat(written(new BatchWriteRow("test", "points", bins, cells, false, Command.INFO2_WRITE, 0)))
                .isEqualTo(officialWrite(new BatchWritePolicy(), keys[0], new Bin("a", 7L)));
        assertThat(written(new BatchWriteRow("test", "points", bins, cells, true, Command.INFO2_WRITE, 0)))
                .isEqualTo(officialWrite(new BatchWritePolicy(), keys[0], Bin.asNull("gone"), new Bin("a", 7L)));
    }

    private byte[] written(BatchWriteRow row) {
        RequestBuffer request = new RequestBuffer(new byte[16]);
        BatchFrame frame = new BatchFrame(true, false, true, false, new byte[0]);
        frame.begin(request, TIMEOUT);
        row.append(request, 0, keys[0].digest, 0, null, 0, 0);
        frame.end(request, 1);
        return request.copy();
    }

    private static final class AbsentCells implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return false;
        }

        @Override
        public int type(int row) {
            throw new AssertionError("no cell");
        }

        @Override
        public int maxSize(int row) {
            throw new AssertionError("no cell");
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            throw new AssertionError("no cell");
        }
    }
}
