package io.github.aerospring.embedded.expression;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.aerospring.embedded.expression.Wire.name;
import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class RegexOpsTests {

    private static final int BASIC = 0;
    private static final int EXTENDED = 1;
    private static final int IGNORE_CASE = 2;
    private static final int NEWLINE = 4;

    private static boolean matches(int flags, String pattern, String text) {
        return (Boolean) Evaluation.of(op(7, flags, name(pattern), text));
    }

    @ParameterizedTest
    @CsvSource({
        "a.c, xabcx, true",
        "^abc, xabc, false",
        "abc$, abcx, false",
        "^$, '', true",
        "(a|b)c, bc, true",
        "ab{2}c, abbc, true",
        "ab{2}c, abc, false",
        "'a{,2}b', aab, true",
        "a+?b, aab, true",
        "a**b, aab, true",
        "(ab)\\1, abab, true",
        "(ab)\\1, ab, false",
        "[[:digit:]]+, x7, true",
        "[^[:digit:]], 77, false",
        "[]a]b, ]b, true",
        "[a-]x, -x, true",
        "[[.-.]]x, -x, true",
        "[[=a=]], a, true",
        "\\<foo\\>, a foo b, true",
        "\\bfoo, afoo, false",
        "o\\B., food, true",
        "\\w\\W\\s\\S, a! b, true",
        "a\\.b, axb, false",
        "), ), true",
        "a||b, c, true",
        "(), x, true",
        "[\\\\]], \\], true"
    })
    void readsExtendedSyntax(String pattern, String text, boolean expected) {
        assertThat(matches(EXTENDED, pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "(a), a, false",
        "(a), (a), true",
        "\\(a\\)\\1, aa, true",
        "a\\{2\\}, aa, true",
        "a{2}, a{2}, true",
        "a\\+b, aab, true",
        "a+b, a+b, true",
        "a\\|b, b, true",
        "*a, *a, true",
        "\\(*a\\), *a, true",
        "a^b, a^b, true",
        "\\(^a\\), ba, false",
        "a$b, a$b, true",
        "^*a, *a, true",
        "\\}, }, true"
    })
    void readsBasicSyntax(String pattern, String text, boolean expected) {
        assertThat(matches(BASIC, pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[a",
                "(a",
                "a\\",
                "*a",
                "+",
                "a|*b",
                "{1}",
                "a{2,1}",
                "a{x}",
                "a{",
                "a{99999}",
                "[z-a]",
                "[[:foo:]]",
                "[a-c-e]",
                "[[:alpha:]-z]",
                "[a-[:alpha:]]",
                "[[.ab.]]",
                "\\1",
                "(a)|\\1",
                "(\\1)",
                "^*"
            })
    void refusesWhatExtendedSyntaxDoes(String pattern) {
        assertThat(Evaluation.refusal(op(7, EXTENDED, name(pattern), "a"))).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\(a", "a\\)", "a**", "a\\{1\\}*", "\\{1\\}", "a\\{1", "\\1"})
    void refusesWhatBasicSyntaxDoes(String pattern) {
        assertThat(Evaluation.refusal(op(7, BASIC, name(pattern), "a"))).isEqualTo(4);
    }

    @Test
    void ignoresTheCaseOfAsciiLetters() {
        assertThat(matches(EXTENDED | IGNORE_CASE, "aBc", "xAbCx")).isTrue();
        assertThat(matches(EXTENDED | IGNORE_CASE, "[a-c]+$", "ABC")).isTrue();
        assertThat(matches(EXTENDED | IGNORE_CASE, "[[:upper:]]", "a")).isTrue();
        assertThat(matches(EXTENDED | IGNORE_CASE, "[^a]", "A")).isFalse();
        assertThat(matches(EXTENDED | IGNORE_CASE, "\u00e4", "\u00c4")).isFalse();
    }

    @Test
    void matchesAtLineEndsOnlyOnRequest() {
        assertThat(matches(EXTENDED, "^b", "a\nb")).isFalse();
        assertThat(matches(EXTENDED | NEWLINE, "^b", "a\nb")).isTrue();
        assertThat(matches(EXTENDED, "a$", "a\nb")).isFalse();
        assertThat(matches(EXTENDED | NEWLINE, "a$", "a\nb")).isTrue();
    }

    @Test
    void keepsDotsAndNegatedBracketsFromLineEndsOnRequest() {
        assertThat(matches(EXTENDED, "a.b", "a\nb")).isTrue();
        assertThat(matches(EXTENDED | NEWLINE, "a.b", "a\nb")).isFalse();
        assertThat(matches(EXTENDED | NEWLINE, "a[^x]b", "a\nb")).isFalse();
    }

    @Test
    void endsTheTextAtItsFirstZero() {
        assertThat(matches(EXTENDED, "b", "a\u0000b")).isFalse();
        assertThat(matches(EXTENDED, "a$", "a\u0000b")).isTrue();
    }

    @Test
    void matchesByteByByte() {
        assertThat(matches(EXTENDED, "^..$", "\u00e4")).isTrue();
    }

    @Test
    void isUnknownWithoutAText() {
        assertThat(Evaluation.of(op(7, EXTENDED, name("a"), Wire.bin(ExpressionType.STRING, "none"))))
                .isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void refusesASubjectThatIsNoString() {
        assertThat(Evaluation.refusal(op(7, EXTENDED, name("a"), 5))).isEqualTo(4);
    }

    @Test
    void failsWithCodeOneWhenASearchRunsOutOfStack() {
        Expression expression =
                Evaluation.compiler().compile(Wire.pack(op(7, EXTENDED, name("^(a|b)*$"), "ab".repeat(200_000))));
        assertThat(Evaluation.refusal(() -> expression.evaluate(new SampleRecord())))
                .isEqualTo(1);
    }
}
