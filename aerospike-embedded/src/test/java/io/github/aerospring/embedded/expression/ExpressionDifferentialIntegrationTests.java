package io.github.aerospring.embedded.expression;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.aerospring.embedded.expression.Differences.Outcome;
import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.message.Particle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random expressions have the same result codes and values here and on the server that AEROSPIKE_HOSTS names. The default
 * seed is known to be harmless. Another one ({@code -Daerospring.differential.seed}) may hit upon something that ends a
 * real server, so it is for a server of one's own.
 */
class ExpressionDifferentialIntegrationTests {

    private static final int SEED = Integer.getInteger("aerospring.differential.seed", 812);
    private static final int ROUND = 100;
    private static final int FILTERED_OUT = 27;
    private static final int MAX_REQUEST = 30_000;

    private final Random random = new Random(SEED);
    private final ExpressionCompiler compiler = new ValueRooms().expressions();
    private final ExpressionOperations operations = new ExpressionOperations(compiler);
    private final Differences differences = new Differences();
    private WireServer server;
    private SampleRecords records;

    @BeforeEach
    void connect() throws IOException {
        RealServer.assumeNamed();
        server = new WireServer(RealServer.hosts().split(",")[0]);
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
        RandomExpressions expressions = new RandomExpressions(random, false);
        compareReads(400, () -> expressions.any(1 + random.nextInt(4)));
    }

    @Test
    void callsTheSame() throws IOException {
        RandomExpressions expressions = new RandomExpressions(random, true);
        compareReads(600, () -> expressions.any(1 + random.nextInt(4)));
    }

    @Test
    void selectsTheSame() throws IOException {
        RandomExpressions expressions = new RandomExpressions(random, true);
        RandomPaths paths = new RandomPaths(random, expressions, new RandomElements(random));
        compareReads(
                300,
                () -> paths.call(random.nextBoolean() ? ExpressionType.LIST : ExpressionType.MAP, random.nextInt(2)));
    }

    @Test
    void searchesTheSame() throws IOException {
        compareReads(400, new RandomRegexes(random)::search);
    }

    private void compareReads(int rounds, Supplier<Object> expressions) throws IOException {
        for (int round = 0; round < rounds; round++) {
            List<Sample> samples = samples(expressions, expression -> Wire.pack(Arrays.asList(expression)));
            List<WireServer.Answer> answers = server.ask(samples.stream()
                    .map(sample -> WireRequest.evaluate(records.address(sample.target()), sample.wire()))
                    .toList());
            for (int i = 0; i < ROUND; i++) {
                Sample sample = samples.get(i);
                SampleRecord record = records.record(sample.target());
                differences.compare(
                        new Outcome(answers.get(i).code(), answers.get(i).bins().get("r")),
                        Outcome.of(() -> operations.read(record, sample.wire())),
                        () -> "read " + HexFormat.of().formatHex(sample.wire()) + " of " + record.bins);
            }
        }
        assertThat(differences.found()).isEmpty();
        assertThat(differences.compared()).isEqualTo(rounds * ROUND);
    }

    @Test
    void filtersTheSame() throws IOException {
        RandomExpressions expressions = new RandomExpressions(random, true);
        for (int round = 0; round < 400; round++) {
            List<Sample> samples =
                    samples(() -> expressions.of(ExpressionType.BOOL, 1 + random.nextInt(4)), Wire::pack);
            List<WireServer.Answer> answers = server.ask(samples.stream()
                    .map(sample -> WireRequest.filtered(records.address(sample.target()), sample.wire()))
                    .toList());
            for (int i = 0; i < ROUND; i++) {
                Sample sample = samples.get(i);
                SampleRecord record = records.record(sample.target());
                differences.compare(
                        new Outcome(answers.get(i).code(), null),
                        filtered(record, sample.wire()),
                        () -> "filter " + HexFormat.of().formatHex(sample.wire()) + " of " + record.bins);
            }
        }
        assertThat(differences.found()).isEmpty();
        assertThat(differences.compared()).isEqualTo(40_000);
    }

    /** An expression in its wire form, and the record to evaluate it against. */
    private record Sample(byte[] wire, int target) {}

    private List<Sample> samples(Supplier<Object> expressions, Function<Object, byte[]> form) {
        List<Sample> samples = new ArrayList<>();
        while (samples.size() < ROUND) {
            byte[] wire = form.apply(expressions.get());
            if (wire.length < MAX_REQUEST) {
                samples.add(new Sample(wire, random.nextInt(records.size())));
            }
        }
        return samples;
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
        RandomExpressions expressions = new RandomExpressions(random, true);
        while (differences.compared() < 15_000) {
            byte[] payload = payload(expressions);
            int target = random.nextInt(records.size());
            SampleRecord record = records.record(target);
            String bin = "tislmbfghx".charAt(random.nextInt(10)) + "" + random.nextInt(3);
            Particle before = record.bin(bin);
            if (payload.length < MAX_REQUEST) {
                WireServer.Answer answer = server.ask(WireRequest.write(records.address(target))
                        .ttl(-2)
                        .operation(WireRequest.EXP_MODIFY, bin, Particle.of(Particle.BLOB, payload))
                        .operation(WireRequest.BIN_READ, bin, Particle.of(0, new byte[0]))
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
}
