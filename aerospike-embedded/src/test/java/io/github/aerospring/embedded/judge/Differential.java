package io.github.aerospring.embedded.judge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

import io.github.aerospring.embedded.judge.RealServer.Outcome;
import io.github.aerospring.embedded.judge.RealServer.Request;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.value.BinChange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends random requests to the real server and to our functions and keeps what differs. */
public final class Differential {

    private static final Logger logger = LoggerFactory.getLogger(Differential.class);
    private static final int BATCH = 128;
    private static final int MAX_ULPS = 64;

    private Differential() {}

    /** The answers that differ, as text with everything that is needed to repeat them. */
    public static List<String> differences(
            String set, long seed, int count, Function<Random, Request> generator, Function<Request, BinChange> ours)
            throws IOException {
        Random random = new Random(seed);
        List<String> differences = new ArrayList<>();
        Map<Integer, Integer> codes = new TreeMap<>();
        try (RealServer server = RealServer.connect(set)) {
            for (int done = 0; done < count; done += BATCH) {
                List<Request> requests = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    requests.add(generator.apply(random));
                }
                List<Outcome> outcomes = server.apply(requests);
                for (int i = 0; i < BATCH; i++) {
                    Outcome theirs = outcomes.get(i);
                    Outcome mine = outcome(requests.get(i), ours);
                    codes.merge(theirs.resultCode(), 1, Integer::sum);
                    if (!same(mine, theirs)) {
                        differences.add(describe(requests.get(i)) + "\n  server " + describe(theirs) + "\n  ours   "
                                + describe(mine));
                    }
                }
            }
        }
        logger.info("{}: {} requests, result codes {}, {} differences", set, count, codes, differences.size());
        return differences;
    }

    private static Outcome outcome(Request request, Function<Request, BinChange> ours) {
        try {
            BinChange change = ours.apply(request);
            return new Outcome(0, change.reply(), change.bin());
        } catch (RequestFailedException e) {
            return new Outcome(e.code().code(), null, null);
        }
    }

    private static String describe(Request request) {
        return "operation " + request.operation() + " " + HexFormat.of().formatHex(request.payload()) + " on "
                + hex(request.bin());
    }

    private static String describe(Outcome outcome) {
        return outcome.resultCode() + " reply " + hex(outcome.reply()) + " bin " + hex(outcome.bin());
    }

    private static String hex(@Nullable Particle particle) {
        return particle == null
                ? "null"
                : particle.type() + ":" + HexFormat.of().formatHex(particle.value());
    }

    /** Doubles may differ in their last digits: powers of the C library and of Java do. */
    private static boolean same(Outcome mine, Outcome theirs) {
        if (mine.reply() != null && theirs.reply() != null && theirs.reply().type() == Particle.FLOAT) {
            long ours = ByteBuffer.wrap(mine.reply().value()).getLong();
            long server = ByteBuffer.wrap(theirs.reply().value()).getLong();
            return Math.abs(ours - server) <= MAX_ULPS && Objects.equals(mine.bin(), theirs.bin());
        }
        return mine.equals(theirs);
    }
}
