package io.github.aerospring.embedded.cdt;

import java.io.IOException;
import java.util.List;

import io.github.aerospring.embedded.cdt.RawServer.Op;
import io.github.aerospring.embedded.cdt.RawServer.Reply;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.message.Particle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of examples are what a real server answers. */
class RecordedExamplesIntegrationTests {

    private static final String SET = "cdtexamples" + ProcessHandle.current().pid();

    @ParameterizedTest
    @CsvFileSource(
            resources = {
                "list-writes.csv",
                "list-basics.csv",
                "list-selections.csv",
                "map-writes.csv",
                "map-selections.csv",
                "contexts.csv",
                "paths.csv",
                "peculiarities.csv"
            },
            delimiter = '|',
            quoteCharacter = '"')
    void areWhatTheRealServerAnswers(String kind, String bin, String operation, String expected) throws IOException {
        RealServer.assumeNamed();
        String hosts = RealServer.hosts();
        Example example = new Example(kind.equals("M"), bin, operation, expected);
        Particle before = example.binBefore();
        try (RawServer server = RawServer.connect(hosts)) {
            server.exchange(
                    SET,
                    1,
                    true,
                    List.of(
                            new Op(RawServer.WRITE, "k", Particle.of(Particle.BLOB, new byte[] {1})),
                            new Op(RawServer.WRITE, "b", before)));
            int code = example.modifies() ? RawServer.CDT_MODIFY : RawServer.CDT_READ;
            Reply reply = server.exchange(
                    SET,
                    1,
                    example.modifies(),
                    List.of(new Op(code, "b", example.payload()), new Op(RawServer.READ, "b", (Particle) null)));
            assertThat(answer(reply, before == null ? null : PersistedIndex.withoutIndex(before)))
                    .isEqualTo(expected);
        }
    }

    private static String answer(Reply reply, Particle before) {
        return reply.resultCode() == 0
                ? Example.describe(
                        reply.particles().get(0), before, reply.particles().get(1))
                : "!" + reply.resultCode();
    }
}
