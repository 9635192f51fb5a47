package io.github.aerospring.benchmarks.compare;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.KeySet;
import io.github.aerospring.core.internal.wire.BatchFrame;
import io.github.aerospring.core.internal.wire.BatchReadRow;
import io.github.aerospring.core.internal.wire.DigestHasher;
import io.github.aerospring.core.internal.wire.RequestBuffer;
import io.github.aerospring.core.table.TableOperations;
import io.github.aerospring.core.table.VectorColumn;
import tech.tablesaw.api.Table;

/** Reads of many records by integer keys into a table. */
final class BatchTableSuite implements Suite {

    private static final String NAME = "batch-table";
    private static final String SET = "compare-batch";
    private static final int RECORDS = 200_000;
    private static final int TEXT_RECORDS = 20_000;
    private static final int TIMEOUT = 60_000;

    private final List<Drain> drains = new ArrayList<>();

    @Override
    public List<Case> cases(Clients clients, Options options) throws Exception {
        Records.writeNumbers(clients.ours(), SET, RECORDS);
        Records.writeTextsAndVectors(clients.ours(), SET, TEXT_RECORDS);
        List<Case> cases = new ArrayList<>();
        for (int rows : new int[] {1000, 5000}) {
            cases.add(numbers(clients, rows, false));
            cases.add(numbers(clients, rows, true));
        }
        cases.add(texts(clients, "few", Records.FEW_TEXTS, "1,000 x text of 50 values"));
        cases.add(texts(clients, "unique", Records.UNIQUE_TEXTS, "1,000 x unique text"));
        cases.add(vectors(clients));
        return cases;
    }

    private Case numbers(Clients clients, int rows, boolean prepared) throws Exception {
        Choice choice = new Choice(rows, RECORDS, Records.NUMBERS);
        TableOperations tables = clients.ours().tables();
        String[] bins = Records.NUMBERS.toArray(String[]::new);
        return new Case(
                NAME,
                String.format(Locale.ROOT, "%,d x 5 numbers%s", rows, prepared ? ", prepared keys" : ""),
                rows,
                new Contender(
                        "ours",
                        () -> tables.readTable(
                                prepared ? choice.nextSet() : KeySet.of(Clients.NAMESPACE, SET, choice.next()),
                                Records.FIVE)),
                List.of(
                        new Contender("official", () -> {
                            Records.Appending table = new Records.Appending();
                            for (Record record : Records.get(clients.official(), SET, choice.next(), bins)) {
                                table.add(record);
                            }
                            return table.table();
                        }),
                        drain(clients, choice)));
    }

    private Contender drain(Clients clients, Choice choice) throws IOException {
        Drain drain = new Drain(clients.host());
        drains.add(drain);
        return new Contender("drain", () -> {
            RequestBuffer request = choice.nextRequest();
            return drain.run(request.bytes(), request.length());
        });
    }

    private Case texts(Clients clients, String bin, ColumnSchema schema, String name) throws IOException {
        Choice choice = new Choice(1000, TEXT_RECORDS, List.of(bin));
        return new Case(
                NAME,
                name,
                1000,
                new Contender("ours", () -> clients.ours()
                        .tables()
                        .readTable(KeySet.of(Clients.NAMESPACE, SET, choice.next()), schema)),
                List.of(
                        new Contender(
                                "official",
                                () -> Records.texts(bin, Records.get(clients.official(), SET, choice.next(), bin))),
                        drain(clients, choice)));
    }

    private Case vectors(Clients clients) throws IOException {
        Choice choice = new Choice(1000, TEXT_RECORDS, List.of("v"));
        return new Case(
                NAME,
                "1,000 x vector of 128 floats",
                1000,
                new Contender("ours", () -> clients.ours()
                        .tables()
                        .readTable(KeySet.of(Clients.NAMESPACE, SET, choice.next()), Records.VECTORS)),
                List.of(
                        new Contender("official", () -> {
                            Record[] records = Records.get(clients.official(), SET, choice.next(), "v");
                            float[] all = new float[records.length * Records.DIMENSION];
                            for (int row = 0; row < records.length; row++) {
                                byte[] blob = (byte[]) records[row].getValue("v");
                                ByteBuffer.wrap(blob)
                                        .order(ByteOrder.LITTLE_ENDIAN)
                                        .asFloatBuffer()
                                        .get(all, row * Records.DIMENSION, Records.DIMENSION);
                            }
                            return Table.create(VectorColumn.of("v", all, Records.DIMENSION));
                        }),
                        drain(clients, choice)));
    }

    @Override
    public void close() throws IOException {
        for (Drain drain : drains) {
            drain.close();
        }
    }

    /** Random keys, the same sequence of requests again and again. */
    private static final class Choice {

        private static final int REQUESTS = 16;

        private final long[][] ids = new long[REQUESTS][];
        private final KeySet[] sets = new KeySet[REQUESTS];
        private final RequestBuffer[] requests = new RequestBuffer[REQUESTS];
        private int position;

        private Choice(int rows, int records, List<String> bins) {
            Random random = new Random(5);
            for (int i = 0; i < REQUESTS; i++) {
                ids[i] = random.longs(rows, 0, records).toArray();
                sets[i] = KeySet.of(Clients.NAMESPACE, SET, ids[i]).prepare();
                requests[i] = request(bins, ids[i]);
            }
        }

        private static RequestBuffer request(List<String> bins, long... ids) {
            RequestBuffer request = new RequestBuffer(new byte[64 * ids.length + 1000]);
            BatchFrame frame = new BatchFrame(true, false, true, false, new byte[0]);
            BatchReadRow row = new BatchReadRow(Clients.NAMESPACE, SET, bins, 1, 0, 0);
            frame.begin(request, TIMEOUT);
            byte[] digests = new byte[DigestHasher.SIZE * ids.length];
            for (int i = 0; i < ids.length; i++) {
                byte[] digest = new Key(Clients.NAMESPACE, SET, ids[i]).digest;
                System.arraycopy(digest, 0, digests, DigestHasher.SIZE * i, DigestHasher.SIZE);
            }
            row.append(request, IntStream.range(0, ids.length).toArray(), 0, ids.length, digests);
            frame.end(request, ids.length);
            return request;
        }

        private int advance() {
            position = (position + 1) % REQUESTS;
            return position;
        }

        private long[] next() {
            return ids[advance()];
        }

        private KeySet nextSet() {
            return sets[advance()];
        }

        private RequestBuffer nextRequest() {
            return requests[advance()];
        }
    }
}
