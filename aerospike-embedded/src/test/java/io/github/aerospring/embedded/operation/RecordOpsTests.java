package io.github.aerospring.embedded.operation;

import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
    void listsEveryOperationOfTheRoom() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.aerospring.embedded.operation")
                        .stream()
                        .filter(type -> type.isAssignableTo(RecordOp.class))
                        .filter(type -> !type.isInterface())
                        .filter(type -> !Modifier.isAbstract(type.reflect().getModifiers()))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("ReadAllOp"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(RecordOps.ALL)
                .extracting(op -> op.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                OpCode.CDT_READ,
                OpCode.CDT_MODIFY,
                OpCode.EXPRESSION_READ,
                OpCode.EXPRESSION_MODIFY,
                OpCode.BITS_READ,
                OpCode.BITS_MODIFY,
                OpCode.HLL_READ,
                OpCode.HLL_MODIFY
            })
    void saysThatAnOperationIsNotSupported(int code) {
        assertCode(code, ResultCode.UNSUPPORTED_FEATURE);
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
}
