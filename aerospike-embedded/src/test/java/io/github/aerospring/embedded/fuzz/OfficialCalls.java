package io.github.aerospring.embedded.fuzz;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchUDF;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.Statement;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireText;
import org.jspecify.annotations.Nullable;

/** A bit of everything that the official client can send. Answers do not matter, only what is sent. */
final class OfficialCalls {

    private static final String NAMESPACE = "test";
    private static final String SET = "fuzz";
    private static final Key[] KEYS =
            IntStream.range(0, 8).mapToObj(id -> new Key(NAMESPACE, SET, id)).toArray(Key[]::new);
    private static final Key KEY = KEYS[1];
    private static final String LUA = "function double(record, bin) return record[bin] * 2 end\n"
            + "function count(stream) return stream : map(function(r) return 1 end) : reduce(function(a, b) return a + b end) end\n";
    private static final String[] INFO = {
        "namespaces",
        "namespace/test",
        "sets",
        "sets/test/fuzz",
        "statistics",
        "get-config:context=service",
        "get-config:context=namespace;id=test",
        "query-show",
        "query-show:trid=77",
        "query-abort:trid=77",
        "sindex-list:ns=test",
        "sindex-stat:ns=test;indexname=n_index",
        "udf-list",
        "udf-get:filename=fuzz.lua",
        "replicas:max=2",
        "cluster-stable:namespace=test",
        "truncate:namespace=test;set=other",
        "user-agents",
        "sindex-exists:ns=test;indexname=n_index",
        "features",
        "bogus:a=b;c"
    };

    private final AerospikeClient client;

    private OfficialCalls(AerospikeClient client) {
        this.client = client;
    }

    static void make(AerospikeClient client) {
        OfficialCalls calls = new OfficialCalls(client);
        calls.administration();
        calls.records();
        calls.operations();
        calls.batches();
        calls.queries();
        calls.information();
    }

    /** The request that removes all records. */
    static byte[] truncate() {
        return Requests.proto(Proto.INFO, WireText.bytes("truncate-namespace:namespace=test\n"));
    }

    private void administration() {
        Policy policy = new Policy();
        make(() -> client.createIndex(policy, NAMESPACE, SET, "n_index", "n", IndexType.NUMERIC));
        make(() -> client.createIndex(policy, NAMESPACE, SET, "s_index", "s", IndexType.STRING));
        make(() -> client.createIndex(
                policy, NAMESPACE, SET, "l_index", "l", IndexType.NUMERIC, IndexCollectionType.LIST, CTX.listIndex(2)));
        make(() -> client.createIndex(policy, NAMESPACE, SET, "p_index", "p", IndexType.GEO2DSPHERE));
        make(() -> client.registerUdfString(policy, LUA, "fuzz.lua", Language.LUA));
        make(() -> client.createUser(null, "ann", "secret", List.of("read-write")));
        make(() -> client.queryUsers(null));
        make(() -> client.queryRoles(null));
        Calendar past = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        past.setTimeInMillis(1_700_000_000_000L);
        make(() -> client.truncate(null, NAMESPACE, "other", past));
    }

    private void records() {
        WritePolicy write = new WritePolicy();
        write.sendKey = true;
        write.expiration = -1;
        for (Key key : KEYS) {
            make(() -> client.put(write, key, SampleOperations.bins()));
        }
        for (RecordExistsAction action : RecordExistsAction.values()) {
            WritePolicy policy = new WritePolicy();
            policy.recordExistsAction = action;
            policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
            policy.generation = 1;
            policy.expiration = 1000;
            make(() -> client.put(policy, KEYS[2], new Bin("n", 1), Bin.asNull("f")));
        }
        make(() -> client.get(null, KEY));
        make(() -> client.get(null, KEY, "n", "s"));
        make(() -> client.getHeader(null, KEY));
        make(() -> client.exists(null, KEY));
        make(() -> client.touch(null, KEY));
        make(() -> client.execute(null, KEY, "fuzz", "double", Value.get("n")));
        make(() -> client.delete(null, KEYS[7]));
        Policy compressed = new Policy();
        compressed.compress = true;
        make(() -> client.get(compressed, KEY, "a-bin", "b-bin", "c-bin", "d-bin", "e-bin", "f-bin", "g-bin", "h-bin"));
        for (Expression filter : SampleOperations.filters()) {
            Policy policy = new Policy();
            policy.filterExp = filter;
            make(() -> client.get(policy, KEY));
        }
    }

    private void operations() {
        WritePolicy policy = new WritePolicy();
        policy.respondAllOps = true;
        for (Operation operation : SampleOperations.all()) {
            make(() -> client.operate(policy, KEY, operation));
        }
        make(() -> client.operate(null, KEY, SampleOperations.all().toArray(Operation[]::new)));
    }

    private void batches() {
        make(() -> client.get(null, KEYS));
        make(() -> client.get(null, KEYS, "n"));
        make(() -> client.exists(null, KEYS));
        make(() -> client.delete((BatchPolicy) null, (BatchDeletePolicy) null, new Key[] {KEYS[5], KEYS[6]}));
        make(() -> client.operate(
                (BatchPolicy) null, (BatchWritePolicy) null, KEYS, Operation.add(new Bin("n", 1)), Operation.get("n")));
        make(() -> client.execute(null, null, KEYS, "fuzz", "double", Value.get("n")));
        BatchPolicy filtered = new BatchPolicy();
        filtered.filterExp = SampleOperations.filters().get(0);
        make(() -> client.get(filtered, KEYS));
        List<BatchRecord> rows = new ArrayList<>(List.of(
                new BatchRead(KEYS[0], true),
                new BatchRead(KEYS[1], new String[] {"n", "l"}),
                new BatchWrite(KEYS[2], new Operation[] {Operation.put(new Bin("n", 3)), Operation.get("n")}),
                new BatchUDF(KEYS[3], "fuzz", "double", new Value[] {Value.get("n")}),
                new BatchDelete(KEYS[4])));
        make(() -> client.operate(null, rows));
    }

    private void queries() {
        query(null, PartitionFilter.all());
        query(null, PartitionFilter.id(5));
        query(null, PartitionFilter.after(KEYS[3]));
        query(Filter.range("n", 0, 100), PartitionFilter.all());
        query(Filter.equal("s", "text"), PartitionFilter.all());
        query(Filter.range("l", IndexCollectionType.LIST, 0, 9, CTX.listIndex(2)), PartitionFilter.all());
        query(
                Filter.geoWithinRegion("p", "{\"type\": \"AeroCircle\", \"coordinates\": [[8.5, 47.3], 3000.0]}"),
                PartitionFilter.all());
        make(() -> client.execute(null, statement(null), "fuzz", "double", Value.get("n")));
        make(() -> client.execute(null, statement(null), Operation.add(new Bin("n", 1))));
        Statement counted = statement(Filter.range("n", 0, 100));
        counted.setAggregateFunction("fuzz", "count");
        make(() -> client.queryAggregate(null, counted).close());
    }

    private void query(@Nullable Filter filter, PartitionFilter partitions) {
        QueryPolicy policy = new QueryPolicy();
        policy.filterExp = SampleOperations.filters().get(0);
        Statement statement = statement(filter);
        statement.setBinNames("n", "s");
        statement.setMaxRecords(100);
        make(() -> client.queryPartitions(policy, statement, partitions).close());
    }

    private static Statement statement(@Nullable Filter filter) {
        Statement statement = new Statement();
        statement.setNamespace(NAMESPACE);
        statement.setSetName(SET);
        statement.setTaskId(77);
        if (filter != null) {
            statement.setFilter(filter);
        }
        return statement;
    }

    private void information() {
        for (String command : INFO) {
            make(() -> Info.request(client.getNodes()[0], command));
        }
        make(() -> Info.request(null, client.getNodes()[0], INFO));
    }

    private static void make(Runnable call) {
        try {
            call.run();
        } catch (AerospikeException ignored) {
            // the request was sent
        }
    }
}
