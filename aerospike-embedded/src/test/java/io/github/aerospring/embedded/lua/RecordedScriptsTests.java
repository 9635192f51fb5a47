package io.github.aerospring.embedded.lua;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts whose results were recorded from the Lua that the real server is built with. */
class RecordedScriptsTests {

    private static final String RESULT = "\n=> ";

    static Stream<Arguments> scripts() throws IOException {
        try (InputStream file = RecordedScriptsTests.class.getResourceAsStream("recorded.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
            return Stream.of(text.split("\n----\n")).map(block -> {
                int at = block.lastIndexOf(RESULT);
                return Arguments.of(
                        block.substring(0, at),
                        block.substring(at + RESULT.length()).stripTrailing());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void runsAsOnTheRealServer(String code, String recorded) {
        assertThat(escaped(Scripts.run(code)).stripTrailing()).isEqualTo(recorded);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c == '\\' || c < ' ' || c >= 0x7F ? String.format("\\x%02x", (int) c) : String.valueOf(c));
        }
        return escaped.toString();
    }
}
