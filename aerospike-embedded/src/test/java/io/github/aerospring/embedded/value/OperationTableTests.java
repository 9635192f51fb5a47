package io.github.aerospring.embedded.value;

import java.util.HexFormat;

import io.github.aerospring.embedded.message.RequestFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OperationTableTests {

    private final OperationTable<Long> table = new OperationTable<>("test operation");

    OperationTableTests() {
        table.add(7, 1, 2, (reader, count) -> 10 * reader.readLong() + count);
    }

    @ParameterizedTest
    @CsvSource({
        "920705,                51",
        "93070500,              52",
        "dc00020705,            51",
        "dd000000020705,        51",
        "92cf000000010000000705, 51",
        "920705ff,              51"
    })
    void readsTheParametersOfAnOperation(String payload, long result) {
        assertThat(table.find(HexFormat.of().parseHex(payload)).parse()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"''", "90", "07", "9108", "91a107", "dc00", "c0"})
    void failsToFindAnOperation(String payload) {
        assertThatThrownBy(() -> table.find(HexFormat.of().parseHex(payload)))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource({"9107", "9407050505", "9207"})
    void failsToReadParametersOnlyWhenTheyAreAskedFor(String payload) {
        OperationTable.Call<Long> call = table.find(HexFormat.of().parseHex(payload));
        assertThatThrownBy(call::parse).isInstanceOfSatisfying(RequestFailedException.class, failure -> assertThat(
                        failure.code().code())
                .isEqualTo(4));
    }

    @Test
    void saysWhatWasExpected() {
        assertThatThrownBy(() -> table.find(new byte[] {(byte) 0x91, 9}))
                .hasMessage("operation: 9 (expected: the number of a test operation)");
    }
}
