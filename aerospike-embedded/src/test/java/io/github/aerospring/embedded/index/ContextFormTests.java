package io.github.aerospring.embedded.index;

import java.util.HexFormat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContextFormTests {

    /** What the real server said to each. */
    @ParameterizedTest
    @CsvSource({
        "921000, VALID",
        "9210ff, VALID",
        "92100007, VALID",
        "9422a20361130c, VALID",
        "920005, VALID",
        "9223c0, VALID",
        "'', INVALID",
        "00, INVALID",
        "90, INVALID",
        "9110, INVALID",
        "9210, INVALID",
        "925000, INVALID",
        "921200, INVALID",
        "921400, INVALID",
        "9204c3, INVALID",
        "922400, INVALID",
        "92a0a0, INVALID",
        "9210cc01, NOT_NORMAL",
        "9210d0ff, NOT_NORMAL",
        "9210d1ff38, NOT_NORMAL",
        "9210d1fe38, VALID",
        "9222d9020361, NOT_NORMAL",
        "dc00021000, NOT_NORMAL"
    })
    void judgesAsTheServerDoes(String hex, ContextForm form) {
        assertThat(ContextForm.of(HexFormat.of().parseHex(hex))).isEqualTo(form);
    }
}
