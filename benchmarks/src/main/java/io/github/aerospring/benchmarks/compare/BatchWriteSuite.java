package io.github.aerospring.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.github.aerospring.core.column.ColumnWrite;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;

/** Writes of the rows of a table. */
final class BatchWriteSuite implements Suite {

    private static final String SET = "compare-write";
    private static final int RECORDS = 200_000;
    private static final int TABLES = 16;

    @Override
    public List<Case> cases(Clients clients, Options options) {
        return List.of(numbers(clients, 1000, 1000), numbers(clients, 20_000, 1000));
    }

    private static Case numbers(Clients clients, int rows, int chunk) {
        Table[] tables = new Table[TABLES];
        Random random = new Random(5);
        for (int i = 0; i < TABLES; i++) {
            long[] ids = random.longs(0, RECORDS).distinct().limit(rows).toArray();
            double[] x = random.doubles(rows).toArray();
            tables[i] = Table.create(
                    LongColumn.create("_key", ids),
                    LongColumn.create("a", ids),
                    LongColumn.create("b", ids),
                    LongColumn.create("c", ids),
                    DoubleColumn.create("x", x),
                    DoubleColumn.create("y", x));
        }
        int[] next = {0};
        ColumnWrite write =
                ColumnWrite.into(Clients.NAMESPACE, SET).chunkSize(chunk).build();
        return new Case(
                "batch-write",
                String.format(Locale.ROOT, "%,d x 5 numbers, chunks of %,d", rows, chunk),
                rows,
                new Contender("ours", () -> clients.ours().tables().writeTable(tables[next[0]++ % TABLES], write)),
                List.of(new Contender("official", () -> official(clients, tables[next[0]++ % TABLES], chunk))));
    }

    private static Object official(Clients clients, Table table, int chunk) {
        LongColumn key = table.longColumn("_key");
        LongColumn a = table.longColumn("a");
        LongColumn b = table.longColumn("b");
        LongColumn c = table.longColumn("c");
        DoubleColumn x = table.doubleColumn("x");
        DoubleColumn y = table.doubleColumn("y");
        List<BatchRecord> records = new ArrayList<>(chunk);
        boolean done = true;
        for (int row = 0; row < table.rowCount(); row++) {
            records.add(new BatchWrite(new Key(Clients.NAMESPACE, SET, key.getLong(row)), new Operation[] {
                Operation.put(new Bin("a", a.getLong(row))),
                Operation.put(new Bin("b", b.getLong(row))),
                Operation.put(new Bin("c", c.getLong(row))),
                Operation.put(new Bin("x", x.getDouble(row))),
                Operation.put(new Bin("y", y.getDouble(row)))
            }));
            if (records.size() == chunk || row == table.rowCount() - 1) {
                done &= clients.official().operate(null, records);
                records = new ArrayList<>(chunk);
            }
        }
        return done;
    }

    @Override
    public void close() {}
}
