package io.github.aerospring.embedded.cdt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;

import io.github.aerospring.embedded.cdt.RandomOperations.Operation;
import io.github.aerospring.embedded.cdt.RawServer.Op;
import io.github.aerospring.embedded.cdt.RawServer.Reply;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.value.BinChange;
import io.github.aerospring.embedded.value.StorageForm;
import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same random operations on a real server and here: result codes, answers and bins have to be equal, byte by byte.
 * Only what the real server survives is sent; {@code cdt.programs} and {@code cdt.seed} choose more or others.
 */
class CdtDifferentialIntegrationTests {

    private static final int PROGRAMS = Integer.getInteger("cdt.programs", 6_000);
    private static final int OPERATIONS = 20;
    private static final long SEED = Long.getLong("cdt.seed", 20_261_121L);
    private static final String SET = "cdtdiff" + ProcessHandle.current().pid();
    private static final HexFormat HEX = HexFormat.of();

    private final CdtOperations operations = new CdtOperations(new TestExpressions());

    @Test
    void operationsDoTheSameAsOnTheRealServer() throws IOException {
        compare(seed -> {
            RandomOperations random = new RandomOperations(seed);
            return new Program(random.bin(), random::operation);
        });
    }

    @Test
    void pathsDoTheSameAsOnTheRealServer() throws IOException {
        compare(seed -> {
            RandomPaths random = new RandomPaths(seed);
            return new Program(random.bin(), random::operation);
        });
    }

    @Test
    void binsAreStoredAsOnTheRealServer() throws IOException {
        List<String> differences = new ArrayList<>();
        try (RawServer server = server()) {
            for (int i = 0; i < 4 * PROGRAMS && differences.size() < 10; i++) {
                Particle written = new RandomBins(SEED + i).bin().toParticle();
                String theirs = answer(exchange(server, 0, true, text(written), new Op(RawServer.WRITE, "b", written)));
                String ours;
                try {
                    ours = "0 reply none bin " + text(PersistedIndex.withoutIndex(StorageForm.ofBin(written)));
                } catch (RequestFailedException failure) {
                    ours = String.valueOf(failure.code().code());
                }
                if (!ours.equals(theirs)) {
                    differences.add("seed " + (SEED + i) + " write of " + text(written) + "\n  server " + theirs
                            + "\n  here   " + ours);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** A bin, and what to do next with a bin. */
    private record Program(Value start, Function<Value, Operation> next) {}

    private static RawServer server() throws IOException {
        RealServer.assumeNamed();
        return RawServer.connect(RealServer.hosts());
    }

    private void compare(LongFunction<Program> programs) throws IOException {
        List<String> differences = new ArrayList<>();
        try (RawServer server = server()) {
            for (int i = 0; i < PROGRAMS && differences.size() < 10; i++) {
                run(server, "seed " + (SEED + i), programs.apply(SEED + i), i % 64, differences);
            }
        }
        assertThat(differences).isEmpty();
    }

    private void run(RawServer server, String seed, Program program, int id, List<String> differences)
            throws IOException {
        Particle bin = program.start() == null
                ? null
                : StorageForm.ofBin(program.start().toParticle());
        Reply written = exchange(
                server,
                id,
                true,
                "write of " + text(bin),
                new Op(RawServer.WRITE, "k", Particle.of(Particle.BLOB, new byte[] {1})),
                new Op(RawServer.WRITE, "b", bin));
        Particle stored = bin == null ? null : PersistedIndex.withoutIndex(bin);
        if (written.resultCode() != 0 || !Objects.equals(written.particles().get(2), stored)) {
            differences.add(seed + " write " + text(bin) + ": " + written.resultCode() + " " + written.particles());
            return;
        }
        for (int i = 0; i < OPERATIONS; i++) {
            Operation operation = program.next().apply(bin == null ? null : Value.decode(bin.value()));
            String what = seed + (operation.modifies() ? " modify " : " read ") + Value.decode(operation.payload())
                    + " = " + HEX.formatHex(operation.payload()) + " on " + text(bin);
            int code = operation.modifies() ? RawServer.CDT_MODIFY : RawServer.CDT_READ;
            Reply reply = exchange(server, id, operation.modifies(), what, new Op(code, "b", operation.payload()));
            String theirs = answer(reply);
            String ours;
            try {
                BinChange result = operations.apply(bin, operation.payload(), operation.modifies());
                bin = result.bin();
                ours = "0 reply " + text(result.reply()) + " bin "
                        + text(bin == null ? null : PersistedIndex.withoutIndex(bin));
            } catch (RequestFailedException failure) {
                ours = String.valueOf(failure.code().code());
            }
            if (!ours.equals(theirs)) {
                differences.add(what + "\n  server " + theirs + "\n  here   " + ours);
                return;
            }
        }
    }

    /** Sends operations and a look at the bin. */
    private static Reply exchange(RawServer server, int id, boolean modifies, String what, Op... ops)
            throws IOException {
        List<Op> all = new ArrayList<>(List.of(ops));
        all.add(new Op(RawServer.READ, "b", (Particle) null));
        try {
            return server.exchange(SET, id, modifies, all);
        } catch (IOException failure) {
            throw new IOException("no answer to " + what, failure);
        }
    }

    private static String answer(Reply reply) {
        return reply.resultCode() == 0
                ? "0 reply " + text(reply.particles().get(0)) + " bin "
                        + text(reply.particles().get(1))
                : String.valueOf(reply.resultCode());
    }

    private static String text(Particle particle) {
        return particle == null ? "none" : particle.type() + ":" + HEX.formatHex(particle.value());
    }
}
