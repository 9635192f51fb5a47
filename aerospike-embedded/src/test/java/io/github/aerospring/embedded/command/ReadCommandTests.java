package io.github.aerospring.embedded.command;

import java.time.Duration;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadCommandTests {

    private final Commands commands = new Commands();

    @BeforeEach
    void write() {
        commands.code(Requests.write().put("a", 1).put("b", 2));
    }

    @Test
    void readsAllBins() {
        assertThat(commands.readAll().values()).containsExactly("a=1", "b=2");
    }

    @Test
    void readsSelectedBins() {
        assertThat(commands.run(Requests.read().record(0, 0).get("b").get("c")).values())
                .containsExactly("b=2");
    }

    @Test
    void answersMissingBinsWhenAllAnswer() {
        Requests request = Requests.read().flag(2, Flag.RESPOND_ALL_OPS).record(0, 0);

        assertThat(commands.run(request.get("b").get("c")).values()).containsExactly("b=2", "c=");
    }

    @Test
    void readsAHeaderOnly() {
        ReceivedRow reply =
                commands.run(Requests.read().flag(1, Flag.GET_NO_BINS).record(0, 0));

        assertThat(reply.generation()).isEqualTo(1);
        assertThat(reply.bins()).isEmpty();
    }

    @Test
    void doesNotFindAMissingRecord() {
        assertThat(commands.run(Requests.readAll().record(0, 1)).code()).isEqualTo(2);
        assertThat(commands.count(NamespaceCounter.CLIENT_READ_NOT_FOUND)).isEqualTo(1);
    }

    @Test
    void doesNotFindAnExpiredRecord() {
        commands.code(Requests.write().ttl(1).put("a", 1));
        commands.records.advance(Duration.ofSeconds(3));

        assertThat(commands.readAll().code()).isEqualTo(2);
    }

    @Test
    void tellsTheGenerationWithAnError() {
        ReceivedRow reply = commands.run(Requests.read().record(0, 0));

        assertThat(reply.code()).isEqualTo(4);
        assertThat(reply.generation()).isEqualTo(1);
    }

    @Test
    void refusesAnotherSet() {
        Requests request = Requests.readAll()
                .field(FieldType.NAMESPACE, "test")
                .field(FieldType.SET, "other")
                .field(FieldType.DIGEST, Requests.digest(0, 0));

        assertThat(commands.run(request).code()).isEqualTo(4);
    }

    @Test
    void readsWithoutASet() {
        Requests request =
                Requests.readAll().field(FieldType.NAMESPACE, "test").field(FieldType.DIGEST, Requests.digest(0, 0));

        assertThat(commands.run(request).code()).isZero();
    }

    @Test
    void refusesToModify() {
        assertThat(commands.code(Requests.read().put("a", 2))).isEqualTo(4);
    }

    @Test
    void refusesABinNameThatIsTooLong() {
        assertThat(commands.code(Requests.read().get("0123456789abcdef"))).isEqualTo(21);
    }

    @Test
    void refusesTransactions() {
        assertThat(commands.code(Requests.readAll().field(FieldType.TRANSACTION_ID, new byte[8])))
                .isEqualTo(25);
    }

    @Test
    void answersOnlyWhatTheFilterMatches() {
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.code(Requests.readAll().trueFilter())).isZero();
        assertThat(commands.code(Requests.readAll().falseFilter())).isEqualTo(27);
        assertThat(commands.code(Requests.readAll().malformedFilter())).isEqualTo(4);
    }

    @Test
    void runsOperationsUntilOneFails() {
        byte[] unknown = {(byte) 0x92, (byte) 0x91, 0, 0};
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.code(Requests.read()
                        .op(OpCode.EXPRESSION_READ, "r", Particle.BLOB, unknown)
                        .put("n", 2)))
                .isEqualTo(26);
        assertThat(commands.code(Requests.read().put("n", 2).op(OpCode.EXPRESSION_READ, "r", Particle.BLOB, unknown)))
                .isEqualTo(4);
    }

    @Test
    void looksAtTheFilterOnlyWhenThereIsARecord() {
        assertThat(commands.run(Requests.readAll().malformedFilter().record(9, 9))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void refusesRequestsThatNeitherReadNorWrite() {
        assertThat(commands.code(new Requests())).isEqualTo(4);
    }
}
