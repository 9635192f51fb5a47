package io.github.aerospring.core.observation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTypesTests {

    static Stream<String> constants() {
        return Stream.of(ResultCode.class.getFields())
                .filter(field -> field.getType() == int.class)
                .map(field -> field.getName())
                // Success, and the second name of INDEX_ALREADY_EXISTS
                .filter(name -> !name.equals("OK") && !name.equals("INDEX_FOUND"));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void typeIsTheNameOfTheResultCodeInCamelCase(String constant) throws ReflectiveOperationException {
        int resultCode = ResultCode.class.getField(constant).getInt(null);
        String camelCase = Arrays.stream(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());

        assertThat(ErrorTypes.of(new AerospikeException(resultCode))).isEqualTo(camelCase);
    }

    @ParameterizedTest
    @CsvSource({"9, Timeout", "2, KeyNotFoundError", "777, ResultCode777"})
    void knownNames(int resultCode, String type) {
        assertThat(ErrorTypes.of(new AerospikeException(resultCode))).isEqualTo(type);
    }

    @Test
    void otherErrorsHaveTheirClassName() {
        assertThat(ErrorTypes.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
