package io.github.aerospring.embedded.bits;

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

class BitsDifferentialIntegrationTests {

    private static final int REQUESTS = Integer.getInteger("differential.requests", 20_000);
    private static final long SEED = Long.getLong("differential.seed", 20261121);

    @BeforeAll
    static void needsTheRealServer() {
        RealServer.assumeNamed();
    }

    @Test
    void modificationsOfSmallBlobsAnswerAsTheRealServerDoes() throws IOException {
        assertNoDifferences("bits-small", random -> new BitsPrograms(random, 24).modification());
    }

    @Test
    void modificationsOfLargeBlobsAnswerAsTheRealServerDoes() throws IOException {
        assertNoDifferences("bits-large", random -> new BitsPrograms(random, 400).modification());
    }

    @Test
    void readingsAnswerAsTheRealServerDoes() throws IOException {
        assertNoDifferences("bits-read", random -> new BitsPrograms(random, 40).reading());
    }

    @Test
    void malformedPayloadsFailAsOnTheRealServer() throws IOException {
        assertNoDifferences("bits-malformed", random -> new BitsPrograms(random, 16).malformed());
    }

    private static void assertNoDifferences(String set, Function<Random, Request> program) throws IOException {
        assertThat(Differential.differences(set, SEED, REQUESTS, program, BitsDifferentialIntegrationTests::apply))
                .isEmpty();
    }

    private static BinChange apply(Request request) {
        if (request.operation() == RealServer.BITS_MODIFY) {
            return BitsOperations.modify(request.bin(), request.payload());
        }
        return new BinChange(request.bin(), BitsOperations.read(request.bin(), request.payload()));
    }
}
