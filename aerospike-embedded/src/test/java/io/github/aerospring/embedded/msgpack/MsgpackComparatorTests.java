package io.github.aerospring.embedded.msgpack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MsgpackComparatorTests {

    /** nil, booleans, integers, strings, lists, maps, bytes, doubles, GeoJSON. */
    private static final List<String> ASCENDING = List.of(
            "c0",
            "c2",
            "c3",
            "d38000000000000000",
            "ff",
            "00",
            "7f",
            "cf7fffffffffffffff",
            "cfffffffffffffffff",
            "a103",
            "a20361",
            "a3036161",
            "a20362",
            "90",
            "9101",
            "920100",
            "9102",
            "80",
            "810101",
            "810102",
            "8201010201",
            "a20400",
            "a20700",
            "cbbff0000000000000",
            "cb3ff0000000000000",
            "a2177b");

    @Test
    void sortsByKindAndThenByValue() {
        List<String> shuffled = new ArrayList<>(ASCENDING);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort((left, right) -> compare(left, right));

        assertThat(shuffled).isEqualTo(ASCENDING);
    }

    @ParameterizedTest
    @CsvSource({"05, cc05", "ca3fc00000, cb3ff8000000000000", "93c700010102, 920102", "81c70001c0, 80"})
    void ignoresHowAValueIsWritten(String left, String right) {
        assertThat(compare(left, right)).isZero();
    }

    private static int compare(String left, String right) {
        return MsgpackComparator.INSTANCE.compare(
                HexFormat.of().parseHex(left), HexFormat.of().parseHex(right));
    }
}
