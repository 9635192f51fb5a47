package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeyRuleTests {

    private static final byte[] KEY = {3, 'k'};
    private static final byte[] OTHER = {3, 'x'};

    private final Commands commands = new Commands();

    @Test
    void storesTheKeyOfAnyWrite() {
        commands.code(Requests.write().put("n", 1));
        commands.code(Requests.write().field(FieldType.KEY, KEY).put("n", 2));

        assertThat(commands.code(Requests.readAll().field(FieldType.KEY, OTHER)))
                .isEqualTo(19);
    }

    @Test
    void keepsTheKeyOfAReplacedRecord() {
        commands.code(Requests.write().field(FieldType.KEY, KEY).put("n", 1));
        commands.code(Requests.write().flag(3, Flag.CREATE_OR_REPLACE).put("n", 2));

        assertThat(commands.code(Requests.write().field(FieldType.KEY, OTHER).put("n", 3)))
                .isEqualTo(19);
    }

    @Test
    void forgetsTheKeyOfADeletedRecord() {
        commands.code(Requests.write().field(FieldType.KEY, KEY).put("n", 1));
        commands.code(Requests.delete());

        assertThat(commands.code(Requests.write().field(FieldType.KEY, OTHER).put("n", 1)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10})
    void refusesAKeyOfTheWrongSize(int length) {
        byte[] key = new byte[length];
        if (length > 0) {
            key[0] = 1;
        }

        assertThat(commands.code(Requests.write().field(FieldType.KEY, key).put("n", 1)))
                .isEqualTo(16);
    }
}
