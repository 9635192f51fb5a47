package io.github.aerospring.embedded.expression;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.expression.Differences.Outcome;
import io.github.aerospring.embedded.message.Particle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Random expressions have the same result codes and values here and on the server that AEROSPIKE_HOSTS names. */
class ExpressionDifferentialIntegrationTests {

    private static final int SEED = Integer.getInteger("aerospring.differential.seed", 812);
    private static final int ROUND = 100;
    private static final int FILTERED_OUT = 27;
    private static final int MAX_REQUEST = 30_000;

    private final Random random = new Random(SEED);
    private final ExpressionCompiler compiler = DifferentialCalls.compiler();
    private final ExpressionOperations operations = new ExpressionOperations(compiler);
    private final Differences differences = new Differences();
    private WireServer server;
    private SampleRecords records;

    @BeforeEach
    void connect() throws IOException {
        String hosts = System.getenv("AEROSPIKE_HOSTS");
        assumeThat(hosts)
                .as("environment variable AEROSPIKE_HOSTS (expected: host:port of a real server to compare with)")
                .isNotBlank();
        server = new WireServer(hosts.split(",")[0]);
        records = new SampleRecords(server, "expression-" + Long.toString(System.nanoTime(), 36), random);
    }

    @AfterEach
    void disconnect() throws IOException {
        if (server != null) {
            records.close();
            server.close();
        }
    }

    @Test
    void readsTheSame() throws IOException {
        RandomExpressions expressions = new RandomExpressions(random, DifferentialCalls.AVAILABLE);
        for (int round = 0; round < 700; round++) {
            List<byte[]> payloads = new ArrayList<>();
            List<Integer> targets = new ArrayList<>();
            List<byte[]> requests = new ArrayList<>();
            while (requests.size() < ROUND) {
                byte[] payload = Wire.pack(Arrays.asList(expressions.any(1 + random.nextInt(4))));
                if (payload.length < MAX_REQUEST) {
                    int target = random.nextInt(records.size());
                    payloads.add(payload);
                    targets.add(target);
                    requests.add(WireRequest.evaluate(records.address(target), payload));
                }
            }
            List<WireServer.Answer> answers = server.ask(requests);
            for (int i = 0; i < requests.size(); i++) {
                byte[] payload = payloads.get(i);
                SampleRecord record = records.record(targets.get(i));
                differences.compare(
                        new Outcome(answers.get(i).code(), answers.get(i).bins().get("r")),
                        Outcome.of(() -> operations.read(record, payload)),
                        () -> "read " + HexFormat.of().formatHex(payload) + " of " + record.bins);
            }
        }
        assertThat(differences.found()).isEmpty();
        assertThat(differences.compared()).isEqualTo(70_000);
    }

    @Test
    void filtersTheSame() throws IOException {
        RandomExpressions expressions = new RandomExpressions(random, DifferentialCalls.AVAILABLE);
        for (int round = 0; round < 400; round++) {
            List<byte[]> filters = new ArrayList<>();
            List<Integer> targets = new ArrayList<>();
            List<byte[]> requests = new ArrayList<>();
            while (requests.size() < ROUND) {
                byte[] filter = Wire.pack(expressions.of(ExpressionType.BOOL, 1 + random.nextInt(4)));
                if (filter.length < MAX_REQUEST) {
                    int target = random.nextInt(records.size());
                    filters.add(filter);
                    targets.add(target);
                    requests.add(WireRequest.filtered(records.address(target), filter));
                }
            }
            List<WireServer.Answer> answers = server.ask(requests);
            for (int i = 0; i < requests.size(); i++) {
                byte[] filter = filters.get(i);
                SampleRecord record = records.record(targets.get(i));
                differences.compare(
                        new Outcome(answers.get(i).code(), null),
                        filtered(record, filter),
                        () -> "filter " + HexFormat.of().formatHex(filter) + " of " + record.bins);
            }
        }
        assertThat(differences.found()).isEmpty();
        assertThat(differences.compared()).isEqualTo(40_000);
    }

    /** As a server does: by metadata if that decides, else with the bins, where the unknown is no match. */
    private Outcome filtered(SampleRecord record, byte[] filter) {
        int[] code = {0};
        Outcome parsed = Outcome.of(() -> {
            Expression expression = compiler.compileFilter(filter);
            Ternary match = expression.matchesMetadata(record);
            boolean passes = (match == Ternary.UNKNOWN ? expression.matches(record) : match) == Ternary.TRUE;
            code[0] = passes ? 0 : FILTERED_OUT;
            return null;
        });
        return parsed.code() == 0 ? new Outcome(code[0], null) : parsed;
    }

    @Test
    void writesTheSame() throws IOException {
        RandomExpressions expressions = new RandomExpressions(random, DifferentialCalls.AVAILABLE);
        while (differences.compared() < 15_000) {
            byte[] payload = payload(expressions);
            int target = random.nextInt(records.size());
            SampleRecord record = records.record(target);
            String bin = "tislmbfghx".charAt(random.nextInt(10)) + "" + random.nextInt(3);
            Particle before = record.bin(bin);
            if (payload.length < MAX_REQUEST) {
                WireServer.Answer answer = server.ask(WireRequest.write(records.address(target))
                        .ttl(-2)
                        .operation(WireRequest.EXP_MODIFY, bin, new Particle(Particle.BLOB, payload))
                        .operation(WireRequest.BIN_READ, bin, new Particle(0, new byte[0]))
                        .bytes());
                Particle after = answer.bins().get(bin);
                differences.compare(
                        new Outcome(answer.code(), after),
                        Outcome.of(() -> operations.modify(record, before, payload)),
                        () -> "write " + HexFormat.of().formatHex(payload) + " over " + before);
                if (answer.code() == 0) {
                    record.bins.compute(bin, (name, value) -> after);
                }
            }
        }
        assertThat(differences.found()).isEmpty();
    }

    private byte[] payload(RandomExpressions expressions) {
        Object expression = random.nextInt(8) == 0 ? null : expressions.withoutChangingMetadata(2);
        return switch (random.nextInt(20)) {
            case 0 -> Wire.pack(List.of());
            case 1 -> Wire.pack(Arrays.asList(expression, 0, 0));
            case 2 -> Wire.pack(Arrays.asList(expression, null));
            case 3 -> Wire.pack(Arrays.asList(expression, 32));
            case 4, 5, 6, 7 -> Wire.pack(Arrays.asList(expression));
            default -> Wire.pack(Arrays.asList(expression, random.nextInt(32)));
        };
    }

    @Test
    void searchesTheSame() throws IOException {
        RandomRegexes regexes = new RandomRegexes(random);
        for (int round = 0; round < 400; round++) {
            List<byte[]> payloads = new ArrayList<>();
            List<byte[]> requests = new ArrayList<>();
            for (int i = 0; i < ROUND; i++) {
                byte[] payload = Wire.pack(List.of(regexes.search()));
                payloads.add(payload);
                requests.add(WireRequest.evaluate(records.address(0), payload));
            }
            List<WireServer.Answer> answers = server.ask(requests);
            for (int i = 0; i < ROUND; i++) {
                byte[] payload = payloads.get(i);
                differences.compare(
                        new Outcome(answers.get(i).code(), answers.get(i).bins().get("r")),
                        Outcome.of(() -> operations.read(records.record(0), payload)),
                        () -> "search " + HexFormat.of().formatHex(payload));
            }
        }
        assertThat(differences.found()).isEmpty();
        assertThat(differences.compared()).isEqualTo(40_000);
    }
}
