package io.github.aerospring.embedded.geo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import com.aerospike.client.exp.Exp;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.judge.RealServer.Outcome;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.WireWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class GeoDifferentialIntegrationTests {

    private static final Logger logger = LoggerFactory.getLogger(GeoDifferentialIntegrationTests.class);

    private static final int BATCHES = Integer.getInteger("differential.requests", 20_000) / 100;
    private static final long SEED = Long.getLong("differential.seed", 20261121);
    private static final int BATCH = 100;
    private static final int FILTERED_OUT = 27;

    @BeforeAll
    static void needsTheRealServer() {
        RealServer.assumeNamed();
    }

    @Test
    void storedValuesHaveTheBytesOfTheRealServer() throws IOException {
        GeoTexts texts = new GeoTexts(new Random(SEED));
        List<String> differences = new ArrayList<>();
        try (RealServer server = RealServer.connect("geo-store")) {
            for (int batch = 0; batch < BATCHES; batch++) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    texts.next();
                    values.add(i % 10 == 0 ? texts.point() : i % 10 == 1 ? texts.largeCircle() : texts.region());
                }
                compare(server, values, differences);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void unusualTextsAreTakenOrRefusedAsByTheRealServer() throws IOException {
        List<String> differences = new ArrayList<>();
        try (RealServer server = RealServer.connect("geo-texts")) {
            compare(server, UnusualTexts.all(), differences);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void regionsContainTheSamePointsAsOnTheRealServer() throws IOException {
        Random random = new Random(SEED);
        GeoTexts texts = new GeoTexts(random);
        List<String> differences = new ArrayList<>();
        int inside = 0;
        try (RealServer server = RealServer.connect("geo-contains")) {
            for (int batch = 0; batch < BATCHES; batch++) {
                texts.next();
                String stored = random.nextBoolean() ? texts.region() : texts.point();
                List<String> others = new ArrayList<>();
                List<byte[]> filters = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    others.add(random.nextInt(20) == 0 == stored.contains("Point") ? texts.point() : texts.region());
                    filters.add(Exp.build(Exp.geoCompare(Exp.geoBin("b"), Exp.geo(others.get(i))))
                            .getBytes());
                }
                server.store(List.of(wire(stored)));
                List<Integer> codes = server.filter(filters);
                for (int i = 0; i < BATCH; i++) {
                    boolean matches = GeoValue.parse(stored).matches(GeoValue.parse(others.get(i)));
                    inside += matches ? 1 : 0;
                    if (codes.get(i) != (matches ? 0 : FILTERED_OUT)) {
                        differences.add(codes.get(i) + ": " + stored + " " + others.get(i));
                    }
                }
            }
        }
        logger.info("{} comparisons, {} inside", BATCHES * BATCH, inside);
        assertThat(differences).isEmpty();
        assertThat(inside).isPositive();
    }

    private static void compare(RealServer server, List<String> values, List<String> differences) throws IOException {
        List<Outcome> outcomes = server.store(
                values.stream().map(GeoDifferentialIntegrationTests::wire).toList());
        for (int i = 0; i < values.size(); i++) {
            Outcome theirs = outcomes.get(i);
            String expected = theirs.bin() == null
                    ? "result code " + theirs.resultCode()
                    : HexFormat.of().formatHex(theirs.bin().value());
            String ours = stored(values.get(i));
            if (!ours.equals(expected)) {
                differences.add(values.get(i) + "\n  server " + expected + "\n  ours   " + ours);
            }
        }
    }

    private static String stored(String json) {
        try {
            WireWriter out = new WireWriter(64);
            GeoValue.ofWire(wire(json).value()).toParticle().write(out);
            return HexFormat.of().formatHex(out.toByteArray());
        } catch (RequestFailedException e) {
            return "result code " + e.code().code();
        }
    }

    private static Particle wire(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        return Particle.of(
                Particle.GEOJSON,
                ByteBuffer.allocate(3 + text.length).put(3, text).array());
    }
}
