package io.github.aerospring.embedded.bits;

import java.util.HexFormat;

import io.github.aerospring.embedded.judge.Payload;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BitsOperationsTests {

    /** Parameters: integers, {@code x...} for a blob, true and false; the bin is absent when its column is empty. */
    @ParameterizedTest
    @CsvSource({
        "resize grows at the end,            0102,   0 4,             01020000",
        "resize grows at the front,          0102,   0 4 0 1,         00000102",
        "resize cuts the end,                010203, 0 2,             0102",
        "resize cuts the front,              010203, 0 2 0 1,         0203",
        "resize leaves its size,             0102,   0 2 0 2,         0102",
        "resize to nothing,                  0102,   0 0,             ''",
        "resize creates,                     ,       0 2,             0000",
        "resize may refuse in silence,       0102,   0 1 4 2,         0102",
        "insert in front,                    0102,   1 0 xff,         ff0102",
        "insert before the last byte,        0102,   1 -1 xff,        01ff02",
        "insert after the end,               0102,   1 4 xff,         01020000ff",
        "insert creates,                     ,       1 1 xff,         00ff",
        "remove in the middle,               010203, 2 1 1,           0103",
        "remove to the end,                  010203, 2 1 9 8,         01",
        "remove past the end in silence,     010203, 2 1 9 4,         010203",
        "set across bytes,                   0000,   3 4 8 xff,       0ff0",
        "set leaves the rest of its operand, 0000,   3 1 1 xff,       4000",
        "set what is left,                   0000,   3 12 8 xff 8,    000f",
        "or,                                 8000,   4 0 16 x0102,    8102",
        "xor,                                ffff,   5 4 8 xff,       f00f",
        "and,                                ffff,   6 4 8 x0f,       f0ff",
        "not,                                00ff,   7 4 8,           0f0f",
        "shift left,                         0ff0,   8 4 8 3,         0f80",
        "shift left by all,                  ffff,   8 4 8 8,         f00f",
        "shift right,                        0ff0,   9 4 8 3,         01f0",
        "shift right by more than all,       ffff,   9 4 8 99,        f00f",
        "add,                                00ff,   10 0 16 1,       0100",
        "add at any bit,                     0110,   10 4 8 1,        0120",
        "add wraps,                          ff,     10 0 8 2 0 4,    01",
        "add saturates,                      ff,     10 0 8 2 0 2,    ff",
        "add saturates signed,               7f,     10 0 8 1 0 3,    7f",
        "add saturates signed below,         80,     10 0 8 -2 0 3,   80",
        "add refuses in silence,             ff,     10 0 8 1 4,      ff",
        "subtract,                           0100,   11 0 16 1,       00ff",
        "subtract saturates,                 01,     11 0 8 2 0 2,    00",
        "subtract wraps,                     01,     11 0 8 2 0 4,    ff",
        "set_int,                            0000,   12 4 8 -1,       0ff0",
        "update only in silence,             ,       0 2 6,           ",
        "create only in silence,             0102,   0 4 5,           0102",
        "or of an absent bin in silence,     ,       4 0 8 xff 4,     ",
    })
    void modifies(String name, @Nullable String bin, String payload, @Nullable String result) {
        assertThat(BitsOperations.modify(blob(bin), payload(payload)).bin())
                .as(name)
                .isEqualTo(blob(result));
    }

    @ParameterizedTest
    @CsvSource({
        "get across bytes,                  0ff0,   50 4 8,          ff",
        "get clears the tail,               ffff,   50 4 9,          ff80",
        "get from the end,                  0102,   50 -8 8,         02",
    })
    void getsBits(String name, String bin, String payload, String result) {
        assertThat(BitsOperations.read(blob(bin), payload(payload))).as(name).isEqualTo(blob(result));
    }

    @ParameterizedTest
    @CsvSource({
        "count,                             0ff0,   51 5 10,         7",
        "lscan for 1,                       00f0,   52 2 14 true,    6",
        "lscan for 0,                       ff7f,   52 1 15 false,   7",
        "lscan without a match,             0000,   52 2 14 true,    -1",
        "rscan for 1,                       0ff0,   53 0 16 true,    11",
        "rscan for 0,                       ff7f,   53 1 15 false,   7",
        "rscan without a match,             0000,   53 0 16 true,    -1",
        "unsigned integer,                  ff00,   54 0 9,          510",
        "signed integer,                    ff00,   54 0 9 1,        -2",
        "64 bits,                           ffffffffffffffff, 54 0 64, -1",
    })
    void readsNumbers(String name, String bin, String payload, long result) {
        assertThat(BitsOperations.read(blob(bin), payload(payload))).as(name).isEqualTo(RangeReadings.integer(result));
    }

    @ParameterizedTest
    @CsvSource({
        "create and update only,        01,  0 2 3,                 4",
        "create only,                   01,  0 2 1,                 6",
        "update only,                   ,    0 2 2,                 17",
        "absent,                        ,    3 0 8 xff,             17",
        "flag that is not allowed,      01,  3 0 8 xff 1,           4",
        "partial resize,                01,  0 2 8,                 4",
        "grow only,                     0102,  0 1 0 2,             4",
        "shrink only,                   01,  0 2 0 4,               4",
        "grow and shrink only,          01,  0 2 0 6,               4",
        "size 0,                        01,  3 0 0 xff,             4",
        "operand too short,             0102,  3 0 9 xff,           4",
        "empty operand,                 01,  1 0 x,                 4",
        "before the begin,              01,  3 -9 1 xff,            4",
        "before the begin of nothing,   ,    1 -1 xff,              4",
        "range after the end,           01,  3 0 9 xffff,           26",
        "begin after the end,           01,  3 8 1 xff 8,           26",
        "removal after the end,         01,  2 0 2,                 4",
        "too many parameters,           01,  7 0 1 0 0,             4",
        "too few parameters,            01,  7 0,                   4",
        "no operation,                  01,  13 0,                  4",
        "read operation,                01,  50 0 8,                4",
        "65 bits,                       01,  12 0 65 1,             4",
        "overflow,                      ff,  10 0 8 1,              26",
        "underflow,                     00,  11 0 8 1,              26",
        "signed overflow,               7f,  10 0 8 1 0 1,          26",
        "wrap and saturate,             ff,  10 0 8 1 0 6,          4",
        "blob of 128 MiB,               01,  0 134217728,           4",
        "offset beyond a message,       01,  1 134217729 xff,       4",
    })
    void failsToModify(String name, @Nullable String bin, String payload, int resultCode) {
        assertThatThrownBy(() -> BitsOperations.modify(blob(bin), payload(payload)))
                .as(name)
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(resultCode));
    }

    @ParameterizedTest
    @CsvSource({
        "range after the end,   01, 50 0 9,         26",
        "size 0,                01, 51 0 0,         4",
        "integer for a boolean, 01, 52 0 8 1,       4",
        "modify operation,      01, 7 0 8,          4",
        "mode of an integer,    01, 54 0 8 2,       4",
        "empty blob,            '', 50 0 1,         26",
    })
    void failsToRead(String name, String bin, String payload, int resultCode) {
        assertThatThrownBy(() -> BitsOperations.read(blob(bin), payload(payload)))
                .as(name)
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(resultCode));
    }

    @Test
    void rscanAnswersBitsBeforeTheRangeInItsFirstByteAsTheServerDoes() {
        assertThat(BitsOperations.read(blob("80"), payload("53 3 5 true"))).isEqualTo(RangeReadings.integer(-3));
    }

    @Test
    void signedSumOfTwoNegativesThatIsZeroIsNoOverflowAsOnTheServer() {
        assertThat(BitsOperations.modify(blob("80"), payload("10 0 8 128 0 1")).bin())
                .isEqualTo(blob("00"));
    }

    @Test
    void readsNothingFromAnAbsentBin() {
        assertThat(BitsOperations.read(null, payload("50"))).isNull();
    }

    @Test
    void failsWhenTheBinIsNoBlob() {
        Particle text = Particle.of(Particle.STRING, new byte[] {'a'});
        assertThatThrownBy(() -> BitsOperations.read(text, payload("50 0 8")))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(12));
    }

    @Test
    void createOnlyCountsMoreThanTheTypeOfTheBin() {
        Particle text = Particle.of(Particle.STRING, new byte[] {'a'});
        assertThatThrownBy(() -> BitsOperations.modify(text, payload("0 2 1")))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(6));
    }

    @Test
    void keepsTheInstanceOfABinThatDoesNotChange() {
        Particle bin = blob("0102");
        assertThat(BitsOperations.modify(bin, payload("0 2")).bin()).isSameAs(bin);
    }

    @Test
    void doesNotChangeTheBytesItWasGiven() {
        Particle bin = Particle.of(Particle.BLOB, new byte[] {1, 2});
        BitsOperations.modify(bin, payload("7 0 16"));
        assertThat(bin).isEqualTo(blob("0102"));
    }

    private static @Nullable Particle blob(@Nullable String hex) {
        return hex == null ? null : Particle.of(Particle.BLOB, HexFormat.of().parseHex(hex.trim()));
    }

    private static byte[] payload(String words) {
        Payload payload = new Payload();
        for (String word : words.split(" ")) {
            if (word.startsWith("x")) {
                payload.bytes(Particle.BLOB, HexFormat.of().parseHex(word.substring(1)));
            } else if (word.equals("true") || word.equals("false")) {
                payload.bool(Boolean.parseBoolean(word));
            } else {
                payload.integer(Long.parseLong(word));
            }
        }
        return payload.toList();
    }
}
