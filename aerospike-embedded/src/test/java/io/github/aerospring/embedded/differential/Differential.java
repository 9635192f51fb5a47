package io.github.aerospring.embedded.differential;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.net.RawClient;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs programs on both servers, one request after the other, and keeps what differs. */
public final class Differential implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Differential.class);

    private static final int STEPS = 60;
    private static final int TARGETS = 4;
    private static final int MOST_DIFFERENCES = 10;

    private final Namespace namespace;
    private final RawClient ours;
    private final RawClient theirs;
    private final Random digests = new Random();
    private final String set = "diff" + Long.toString(System.nanoTime(), 36);
    private final TreeMap<Integer, Integer> codes = new TreeMap<>();
    private int requests;

    private Differential(Namespace namespace, RawClient ours, RawClient theirs) {
        this.namespace = namespace;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Connects to the embedded server, whose records are looked at too, and to the real one. */
    public static Differential connect(Namespace namespace, int port) throws IOException {
        String[] hostAndPort = RealServer.hosts().split(",", 2)[0].trim().split(":", 2);
        return new Differential(
                namespace,
                new RawClient("127.0.0.1", port),
                new RawClient(hostAndPort[0], Integer.parseInt(hostAndPort[1])));
    }

    /** The requests that got different answers, with both; at most a few. */
    public List<String> differences(long seed, int count) throws IOException {
        List<String> differences = new ArrayList<>();
        for (long program = seed; requests < count && differences.size() < MOST_DIFFERENCES; program++) {
            run(program, differences);
        }
        logger.info("{} requests, result codes of rows {}, {} differences", requests, codes, differences.size());
        return differences;
    }

    /** One program; it ends with the first difference, after which the servers do not hold the same records. */
    private void run(long seed, List<String> differences) throws IOException {
        List<Target> targets = targets();
        RandomProgram program = new RandomProgram(seed, targets);
        for (int step = 0; step < STEPS; step++) {
            RandomRequest request = program.next();
            boolean same = ask("program " + seed + " step " + step, request, differences);
            for (int i = 0; same && i < TARGETS; i++) {
                same = step % 4 != i
                        || ask("program " + seed + " after step " + step, look(targets.get(i)), differences);
            }
            if (!same) {
                break;
            }
        }
        for (Target target : targets) {
            Requests delete = target.address(Requests.delete(), "").field(FieldType.DIGEST, target.digest());
            ours.message(delete.body());
            theirs.message(delete.body());
        }
    }

    private boolean ask(String when, RandomRequest request, List<String> differences) throws IOException {
        List<ReceivedRow> mine = request.ask(ours);
        List<ReceivedRow> others;
        try {
            others = request.ask(theirs);
        } catch (IOException e) {
            throw new IOException(when + ": no answer to " + describe(request), e);
        }
        requests++;
        others.forEach(row -> codes.merge(row.code(), 1, Integer::sum));
        if (Comparison.same(mine, others)) {
            return true;
        }
        differences.add(when + ": " + describe(request) + "\n  server  " + Comparison.text(others) + "\n  ours    "
                + Comparison.text(mine));
        return false;
    }

    private static String describe(RandomRequest request) {
        return request.kind() + " " + HexFormat.of().formatHex(request.body());
    }

    private static RandomRequest look(Target target) {
        Requests request = target.address(Requests.readAll(), target.set()).field(FieldType.DIGEST, target.digest());
        return new RandomRequest("look at " + target, request.body(), RandomRequest.Rows.ONE);
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < TARGETS; i++) {
            byte[] digest = new byte[Digest.SIZE];
            digests.nextBytes(digest);
            byte[] key =
                    i == 0 ? null : i == 1 ? new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 9} : new byte[] {3, 'k', (byte) i};
            targets.add(new Target(digest, set, key, this::stored));
        }
        return targets;
    }

    private @Nullable Record stored(byte[] digest) {
        Digest key = Digest.of(ByteSlice.of(Arrays.copyOf(digest, Digest.SIZE)));
        return namespace.partition(key).find(key);
    }

    @Override
    public void close() throws IOException {
        ours.close();
        theirs.close();
    }
}
