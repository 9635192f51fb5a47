package io.github.aerospring.embedded.query;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The same writes, indexes and queries on the real server and on the embedded one: all answers have to be equal. */
class QueryDifferentialIntegrationTests {

    private static final int QUERIES = Integer.getInteger("differential.queries", 3_000);
    private static final int BACKGROUND_QUERIES = Math.max(60, QUERIES / 25);
    private static final long SEED = Long.getLong("differential.seed", 20261121);
    private static final int ROUNDS = 10;
    private static final String NAME = "qd" + ProcessHandle.current().pid() + "x";

    private static final AtomicLong TASKS = new AtomicLong(new Random().nextLong() >>> 1);

    private static TwoServers servers;
    private static RandomWorld world;
    private static List<RandomWorld.Index> indexes;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void connect() throws IOException {
        RealServer.assumeNamed();
        servers = new TwoServers();
        world = new RandomWorld(new Random(SEED), NAME);
        indexes = world.indexes();
        deleteRecords();
    }

    @AfterAll
    static void deleteIndexes() throws IOException {
        if (servers != null) {
            for (RandomWorld.Index index : indexes) {
                servers.info("sindex-delete:ns=test;indexname=" + index.name());
            }
            deleteRecords();
            servers.close();
        }
    }

    private static void deleteRecords() throws IOException {
        for (byte[] digest : world.digests()) {
            servers.delete(digest);
        }
    }

    @Test
    void queriesReturnWhatTheRealServerReturns() throws IOException {
        RandomQueries queries = new RandomQueries(random, world, indexes);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 300; i++) {
                servers.write(world.change());
            }
            createIndexes(round);
            for (int i = 0; i < QUERIES / ROUNDS; i++) {
                RandomQueries.Query query = queries.next();
                List<ReceivedRow> rows = servers.query(query.toString(), queries.first(query));
                Collection<ReceivedRow> resume = oneOfEachPartition(rows);
                if (!resume.isEmpty()) {
                    servers.query(query + " resumed", queries.after(query, resume));
                }
            }
        }
        assertThat(servers.differences()).isEmpty();
        assertThat(servers.compared()).isGreaterThan(QUERIES);
    }

    private Collection<ReceivedRow> oneOfEachPartition(List<ReceivedRow> rows) {
        Map<Integer, ReceivedRow> chosen = new HashMap<>();
        for (ReceivedRow row : rows) {
            if (TwoServers.hasDigest(row)) {
                chosen.merge(TwoServers.partition(row), row, (a, b) -> random.nextInt(3) > 0 ? a : b);
            }
        }
        return chosen.values();
    }

    @Test
    void backgroundWritesDoWhatTheyDoOnTheRealServer() throws IOException {
        RandomQueries queries = new RandomQueries(random, world, indexes);
        for (int i = 0; i < 300; i++) {
            servers.write(world.change());
        }
        for (int round = 0; round < ROUNDS; round++) {
            createIndexes(round);
        }
        for (int i = 0; i < BACKGROUND_QUERIES; i++) {
            long id = TASKS.incrementAndGet();
            RandomQueries.Query query = queries.next();
            Requests request = queries.background(query).field(FieldType.TASK_ID, Requests.number(id));
            List<ReceivedRow> answer = servers.query(query + " in the background", request);
            if (answer.get(0).code() == 0) {
                servers.await("query-show:trid=" + id, "status=done");
                servers.info("query-show:trid=" + id);
            }
            for (int set = 1; set <= 2; set++) {
                Requests scan = queries.scan(set).field(FieldType.TASK_ID, Requests.number(TASKS.incrementAndGet()));
                servers.query("scan after " + query, scan);
                servers.await("query-show:trid=" + TASKS.get(), "status=done");
                servers.info("query-show:trid=" + TASKS.get());
            }
        }
        assertThat(servers.differences()).isEmpty();
    }

    @Test
    void unusualQueriesGetTheCodesOfTheRealServer() throws IOException {
        servers.delete(new byte[20]);
        servers.info(QueryCases.createIndex());
        servers.write(Requests.write()
                .field(FieldType.NAMESPACE, "test")
                .field(FieldType.SET, QueryCases.SET)
                .field(FieldType.DIGEST, new byte[20])
                .put("n", 1));
        for (QueryCases.Case each : QueryCases.all().toList()) {
            assertThat(servers.code(each.name(), each.request()))
                    .as(each.name())
                    .isEqualTo(each.code());
        }
        servers.delete(new byte[20]);
        servers.info("sindex-delete:ns=test;indexname=" + QueryCases.INDEX);
        assertThat(servers.differences()).isEmpty();
    }

    /** Half of the indexes are there before the first record, the others come when there are some. */
    private static void createIndexes(int round) throws IOException {
        for (int i = 0; i < indexes.size(); i++) {
            RandomWorld.Index index = indexes.get(i);
            if (i % ROUNDS == round) {
                servers.info(RandomWorld.create(index));
                servers.await("sindex-stat:ns=test;indexname=" + index.name(), "load_pct=100");
            }
            if (i % ROUNDS <= round) {
                servers.info("sindex-stat:ns=test;indexname=" + index.name());
            }
        }
    }
}
