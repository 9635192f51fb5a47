package io.github.aerospring.embedded.operation;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordOpsTests {

    @Test
    void listsEveryCode() {
        List<Integer> codes = Arrays.stream(OpCode.class.getFields())
                .map(RecordOpsTests::code)
                .toList();

        assertThat(RecordOps.ALL).extracting(RecordOp::code).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 99, 255})
    void refusesAnUnknownCode(int code) {
        assertCode(code, ResultCode.PARAMETER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef", "a\0b"})
    void refusesABadBinName(String name) {
        assertThatThrownBy(() -> RecordOps.checkBinName(name))
                .isInstanceOfSatisfying(
                        RequestFailedException.class, e -> assertThat(e.code()).isEqualTo(ResultCode.BIN_NAME));
    }

    private static void assertCode(int opCode, ResultCode code) {
        Operation operation = new Operation(opCode, 0, "n", ByteSlice.empty());
        assertThatThrownBy(() -> RecordOps.of(operation))
                .isInstanceOfSatisfying(
                        RequestFailedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static int code(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
