package io.github.aerospring.benchmarks.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import com.aerospike.client.cluster.Cluster;
import com.aerospike.client.command.Command;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.PartitionTracker;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import io.github.aerospring.core.query.QueryRequest;
import tech.tablesaw.api.Table;

/** Reads of whole sets into a table; on one node, because draining reads one socket. */
final class ScanTableSuite implements Suite {

    private static final String NAME = "scan-table";
    private static final int SMALL = 500_000;
    private static final int LARGE = 3_000_000;
    private static final int CHUNK = 65_536;

    private final List<Drain> drains = new ArrayList<>();

    @Override
    public List<Case> cases(Clients clients, Options options) throws Exception {
        List<Case> cases = new ArrayList<>();
        for (int rows : options.large() ? new int[] {SMALL, LARGE} : new int[] {SMALL}) {
            String set = "compare-scan-" + rows;
            Records.writeNumbers(clients.ours(), set, rows);
            cases.add(scan(clients, set, rows, false));
            cases.add(scan(clients, set, rows, true));
        }
        return cases;
    }

    private Case scan(Clients clients, String set, int rows, boolean streamed) throws Exception {
        QueryRequest request = QueryRequest.of(Clients.NAMESPACE, set);
        Drain drain = new Drain(clients.host());
        drains.add(drain);
        Contender.Call ours = streamed
                ? () -> {
                    try (Stream<Table> tables = clients.ours().tables().streamTables(request, Records.FIVE, CHUNK)) {
                        return require(rows, tables.mapToInt(Table::rowCount).sum());
                    }
                }
                : () -> {
                    Table table = clients.ours().tables().readTable(request, Records.FIVE);
                    require(rows, table.rowCount());
                    return table;
                };
        return new Case(
                NAME,
                String.format(Locale.ROOT, "%,d x 5 numbers%s", rows, streamed ? ", streamed" : ""),
                rows,
                new Contender("ours", ours),
                List.of(new Contender("official", () -> official(clients, set, rows)), new Contender("drain", () -> {
                    byte[] query = query(clients, set);
                    return drain.run(query, query.length);
                })));
    }

    private static Object require(int expected, int actual) {
        if (expected != actual) {
            throw new IllegalStateException(actual + " rows (expected: " + expected + ")");
        }
        return actual;
    }

    private static Statement statement(String set) {
        Statement statement = new Statement();
        statement.setNamespace(Clients.NAMESPACE);
        statement.setSetName(set);
        statement.setBinNames(Records.NUMBERS.toArray(String[]::new));
        return statement;
    }

    private static Object official(Clients clients, String set, int rows) {
        Records.Appending table = new Records.Appending();
        try (RecordSet records = clients.official().query(null, statement(set))) {
            while (records.next()) {
                table.add(records.getRecord());
            }
        }
        Table result = table.table();
        require(rows, result.rowCount());
        return result;
    }

    private static byte[] query(Clients clients, String set) {
        Cluster cluster = clients.official().getCluster();
        QueryPolicy policy = new QueryPolicy();
        Statement statement = statement(set);
        PartitionTracker tracker = new PartitionTracker(policy, statement, 1);
        Command command = new Command(policy.socketTimeout, policy.totalTimeout, 0);
        command.setQuery(
                cluster,
                policy,
                statement,
                ThreadLocalRandom.current().nextLong(),
                false,
                tracker.assignPartitionsToNodes(cluster, Clients.NAMESPACE).get(0));
        return Arrays.copyOf(command.dataBuffer, command.dataOffset);
    }

    @Override
    public void close() throws IOException {
        for (Drain drain : drains) {
            drain.close();
        }
    }
}
