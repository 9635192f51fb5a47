package io.github.aerospring.embedded.hll;

import java.io.IOException;
import java.util.Random;
import java.util.function.Function;

import io.github.aerospring.embedded.judge.Differential;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.judge.RealServer.Request;
import io.github.aerospring.embedded.value.BinChange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HllDifferentialIntegrationTests {

    private static final int REQUESTS = Integer.getInteger("differential.requests", 20_000);
    private static final long SEED = Long.getLong("differential.seed", 20261121);

    @BeforeAll
    static void needsTheRealServer() {
        RealServer.assumeNamed();
    }

    @Test
    void modificationsAnswerAsTheRealServerDoes() throws IOException {
        assertNoDifferences("hll-modify", random -> new HllPrograms(random, 12).modification());
    }

    @Test
    void readingsAnswerAsTheRealServerDoes() throws IOException {
        assertNoDifferences("hll-read", random -> new HllPrograms(random, 12).reading());
    }

    @Test
    void similaritiesHaveTheDigitsOfTheRealServer() throws IOException {
        assertNoDifferences("hll-similar", random -> new HllPrograms(random, 10).similarity());
    }

    @Test
    void malformedPayloadsFailAsOnTheRealServer() throws IOException {
        assertNoDifferences("hll-malformed", random -> new HllPrograms(random, 8).malformed());
    }

    private static void assertNoDifferences(String set, Function<Random, Request> program) throws IOException {
        assertThat(Differential.differences(set, SEED, REQUESTS, program, HllDifferentialIntegrationTests::apply))
                .isEmpty();
    }

    private static BinChange apply(Request request) {
        if (request.operation() == RealServer.HLL_MODIFY) {
            return HllOperations.modify(request.bin(), request.payload());
        }
        return new BinChange(request.bin(), HllOperations.read(request.bin(), request.payload()));
    }
}
