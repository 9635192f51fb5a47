package io.github.aerospring.data.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePointsTests {

    private static final int[] EDGES = {'a', 'b', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF};

    @Test
    void orderIsThatOfUtf8Bytes() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            String left = text(random);
            String right = text(random);
            int bytes = Arrays.compareUnsigned(
                    left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
            assertThat(Integer.signum(CodePoints.compare(left, right))).isEqualTo(Integer.signum(bytes));
        }
    }

    @Test
    void rangeOfAPrefixHasExactlyTheTextsThatStartWithIt() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String prefix = text(random);
            String text = text(random);
            String end = CodePoints.afterPrefix(prefix);
            boolean inRange =
                    CodePoints.compare(text, prefix) >= 0 && (end == null || CodePoints.compare(text, end) < 0);
            assertThat(inRange).isEqualTo(text.startsWith(prefix));
        }
    }

    @Test
    void nothingComesAfterThePrefixOfAllTexts() {
        assertThat(CodePoints.afterPrefix("")).isNull();
        assertThat(CodePoints.afterPrefix(Character.toString(Character.MAX_CODE_POINT)))
                .isNull();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            text.appendCodePoint(EDGES[random.nextInt(EDGES.length)]);
        }
        return text.toString();
    }
}
