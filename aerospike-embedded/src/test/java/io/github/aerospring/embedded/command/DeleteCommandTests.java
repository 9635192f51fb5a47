package io.github.aerospring.embedded.command;

import java.time.Duration;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeleteCommandTests {

    private final Commands commands = new Commands();

    @Test
    void deletesARecord() {
        commands.code(Requests.write().put("n", 1));

        ReceivedRow reply = commands.run(Requests.delete().record(0, 0));

        assertThat(reply.code()).isZero();
        assertThat(reply.generation()).isZero();
        assertThat(commands.readAll().code()).isEqualTo(2);
    }

    @Test
    void doesNotFindAMissingRecord() {
        assertThat(commands.code(Requests.delete())).isEqualTo(2);
        assertThat(commands.count(NamespaceCounter.CLIENT_DELETE_NOT_FOUND)).isEqualTo(1);
    }

    @Test
    void deletesAnExpiredRecordThatIsStillThere() {
        commands.code(Requests.write().ttl(1).put("n", 1));
        commands.records.advance(Duration.ofSeconds(5));

        assertThat(commands.code(Requests.delete())).isZero();
    }

    @Test
    void refusesDurableDeletesBeforeLooking() {
        assertThat(commands.code(Requests.delete().flag(2, Flag.DURABLE_DELETE)))
                .isEqualTo(25);
    }

    @Test
    void comparesTheGeneration() {
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.code(Requests.delete().flag(2, Flag.GENERATION).generation(9)))
                .isEqualTo(3);
        assertThat(commands.code(Requests.delete().flag(2, Flag.GENERATION).generation(1)))
                .isZero();
    }

    @Test
    void comparesTheKey() {
        byte[] key = {3, 'k'};
        commands.code(Requests.write().field(FieldType.KEY, key).put("n", 1));

        assertThat(commands.code(Requests.delete().field(FieldType.KEY, new byte[] {3, 'x'})))
                .isEqualTo(19);
        assertThat(commands.code(Requests.delete().field(FieldType.KEY, key))).isZero();
    }
}
