package io.github.aerospring.embedded.hll;

import java.nio.ByteBuffer;
import java.util.HexFormat;

import io.github.aerospring.embedded.judge.Payload;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.value.BinChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Estimates and bytes were recorded from the real server, 8.1.2. */
class HllOperationsTests {

    @Test
    void addCreatesASketchWithTheBytesOfTheServer() {
        byte[] payload = HexFormat.of().parseHex("940191a4036162630404");
        assertThat(HllOperations.modify(null, payload).bin())
                .isEqualTo(hll("000404000000000000000000000000000001d0000000000000000000000000"));
    }

    @Test
    void addAnswersTheNumberOfRegistersThatChanged() {
        BinChange change = HllOperations.modify(
                null, Payload.of(1).list(numbers(0)).integer(8).integer(0).toList());
        assertThat(change.reply()).isEqualTo(HllOperations.integer(426));
        assertThat(read(change.bin(), Payload.of(50))).isEqualTo(HllOperations.integer(1037));
    }

    @Test
    void addOfWhatIsThereChangesNothing() {
        Particle bin = added(10, 0, 0);
        BinChange again =
                HllOperations.modify(bin, Payload.of(1).list(numbers(0)).toList());
        assertThat(again).isEqualTo(new BinChange(bin, HllOperations.integer(0)));
    }

    @Test
    void integersCountTheSameInEveryForm() {
        Payload wide = new Payload().integer(5, true, 8).integer(5, false, 4);
        assertThat(HllOperations.modify(
                                null, Payload.of(1).list(wide).integer(8).toList())
                        .reply())
                .isEqualTo(HllOperations.integer(1));
    }

    @Test
    void longBytesOfTheBinaryFamilyAreOtherElementsThanThoseOfTheStringFamily() {
        byte[] bytes = new byte[40];
        Payload both = new Payload().bytes(Particle.BLOB, bytes).bytes(Particle.BLOB, bytes, true);
        assertThat(HllOperations.modify(
                                null, Payload.of(1).list(both).integer(4).toList())
                        .bin())
                .isEqualTo(hll("0004000000000000000000000002000000000000000000"));
    }

    @Test
    void estimatesUnionIntersectionAndSimilarityByMinHash() {
        Particle bin = added(10, 8, 500);
        byte[] other = added(10, 8, 0).value();
        assertThat(read(bin, Payload.of(52).bytes(Particle.HLL, other))).isEqualTo(HllOperations.integer(1502));
        assertThat(read(bin, Payload.of(53).bytes(Particle.HLL, other))).isEqualTo(HllOperations.integer(502));
        assertThat(floating(read(bin, Payload.of(54).bytes(Particle.HLL, other))))
                .isEqualTo(0.3340956674454369);
    }

    @Test
    void estimatesUnionIntersectionAndSimilarityByCounts() {
        Particle bin = added(10, 0, 500);
        byte[] other = added(10, 0, 0).value();
        assertThat(read(bin, Payload.of(52).bytes(Particle.HLL, other))).isEqualTo(HllOperations.integer(1502));
        assertThat(read(bin, Payload.of(53).bytes(Particle.HLL, other))).isEqualTo(HllOperations.integer(485));
        assertThat(floating(read(bin, Payload.of(54).bytes(Particle.HLL, other))))
                .isEqualTo(0.3229027962716378);
    }

    @Test
    void unionHasTheSmallestIndexAndTheCommonMinHash() {
        Particle union = read(
                added(10, 8, 0),
                Payload.of(51).bytes(Particle.HLL, added(8, 6, 500).value()));
        assertThat(read(union, Payload.of(55))).isEqualTo(Particle.of(Particle.LIST, new byte[] {(byte) 0x92, 8, 0}));
    }

    @Test
    void setUnionFoldsTheBinOnlyWhenAllowed() {
        byte[] small = added(8, 0, 500).value();
        Particle bin = added(10, 0, 0);
        assertThatThrownBy(() -> HllOperations.modify(
                        bin, Payload.of(2).bytes(Particle.HLL, small).toList()))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(26));
        Particle folded = HllOperations.modify(
                        bin, Payload.of(2).bytes(Particle.HLL, small).integer(8).toList())
                .bin();
        assertThat(folded.value()).hasSameSizeAs(small);
    }

    @Test
    void foldGivesWhatASmallerSketchWouldHold() {
        assertThat(HllOperations.modify(
                                added(10, 0, 0), Payload.of(4).integer(6).toList())
                        .bin())
                .isEqualTo(added(6, 0, 0));
    }

    @Test
    void refreshedCountIsKeptInTheValue() {
        BinChange change = HllOperations.modify(added(8, 0, 0), Payload.of(3).toList());
        assertThat(change.reply()).isEqualTo(HllOperations.integer(1037));
        assertThat(Sketch.of(change.bin().value()).cache()).isEqualTo(1037);
    }

    @Test
    void initEmptiesAndKeepsBitsThatAreNotGiven() {
        assertThat(HllOperations.modify(added(8, 6, 0), Payload.of(0).toList()).bin())
                .isEqualTo(Particle.of(Particle.HLL, Sketch.empty(8, 6).bytes()));
    }

    @Test
    void mayContainAsksForAllElements() {
        Particle bin = added(16, 0, 0);
        assertThat(read(bin, Payload.of(56).list(new Payload().integer(1).integer(999))))
                .isEqualTo(HllOperations.integer(1));
        assertThat(read(bin, Payload.of(56).list(new Payload().integer(1).integer(-77))))
                .isEqualTo(HllOperations.integer(0));
    }

    @ParameterizedTest
    @CsvSource({"0, fff8000000000000", "4, 7ff8000000000000"})
    void similarityOfEmptySetsIsNoNumberWithTheSignOfTheServer(int minHashBits, String bits) {
        byte[] empty = Sketch.empty(4, minHashBits).bytes();
        assertThat(read(Particle.of(Particle.HLL, empty), Payload.of(54).bytes(Particle.HLL, empty)))
                .isEqualTo(Particle.of(Particle.FLOAT, HexFormat.of().parseHex(bits)));
    }

    @Test
    void sketchWithDataInItsLastBytesOnlyIsEmptyForASimilarityAsOnTheServer() {
        byte[] tail = Sketch.empty(4, 4).bytes();
        tail[tail.length - 1] = 0x10;
        assertThat(floating(read(Particle.of(Particle.HLL, tail), Payload.of(54).bytes(Particle.HLL, tail))))
                .isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "init without bits on an absent bin,    0 -1,           26",
        "init with 3 index bits,                0 3,            4",
        "init with 17 index bits,               0 17,           4",
        "init with 3 min-hash bits,             0 8 3,          4",
        "init with 52 min-hash bits,            0 8 52,         4",
        "init with 65 bits,                     0 14 51,        4",
        "init update only,                      0 8 0 2,        17",
        "init create and update only,           0 8 0 3,        4",
        "init with allow fold,                  0 8 0 8,        4",
        "refresh of an absent bin,              3,              17",
        "fold of an absent bin,                 4 4,            17",
        "fold without bits,                     4,              4",
        "read operation,                        50,             4",
        "no operation,                          5,              4",
    })
    void failsToModifyAnAbsentBin(String name, String payload, int resultCode) {
        assertThatThrownBy(() -> HllOperations.modify(null, payload(payload)))
                .as(name)
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(resultCode));
    }

    @ParameterizedTest
    @CsvSource({
        "create only,               0 8 0 1,    8, 0,   6",
        "fold to more bits,         4 9,        8, 0,   26",
        "fold with min-hash,        4 6,        8, 4,   26",
        "init beyond 64 bits,       0 16,       8, 51,  26",
    })
    void failsToModify(String name, String payload, int indexBits, int minHashBits, int resultCode) {
        Particle bin =
                Particle.of(Particle.HLL, Sketch.empty(indexBits, minHashBits).bytes());
        assertThatThrownBy(() -> HllOperations.modify(bin, payload(payload)))
                .as(name)
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(resultCode));
    }

    @Test
    void policyThatRefusesInSilenceKeepsTheInstanceOfTheBin() {
        Particle bin = added(8, 0, 0);
        assertThat(HllOperations.modify(bin, payload("0 8 0 5")).bin()).isSameAs(bin);
    }

    @Test
    void containersAreNoElements() {
        byte[] payload =
                Payload.of(1).list(new Payload().list(new Payload())).integer(8).toList();
        assertThatThrownBy(() -> HllOperations.modify(null, payload))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(4));
    }

    @Test
    void moreThanTwoSketchesNeedMinHashToIntersect() {
        byte[] other = Sketch.empty(8, 0).bytes();
        Payload three = new Payload().bytes(18, other).bytes(18, other).bytes(18, other);
        assertThatThrownBy(() -> read(added(8, 0, 0), Payload.of(53).list(three)))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(4));
    }

    @Test
    void typeOfTheBinCountsMoreThanTheParameters() {
        Particle blob = Particle.of(Particle.BLOB, new byte[3]);
        assertThatThrownBy(() -> HllOperations.modify(blob, payload("0 99")))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(12));
    }

    @Test
    void corruptBinIsAnUnknownError() {
        Particle corrupt = Particle.of(Particle.HLL, Sketch.empty(14, 51).bytes());
        assertThat(HllOperations.isStorable(corrupt.value())).isFalse();
        assertThatThrownBy(() -> read(corrupt, Payload.of(50)))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failure -> assertThat(failure.code().code()).isEqualTo(1));
    }

    @Test
    void readsNothingFromAnAbsentBin() {
        assertThat(HllOperations.read(null, payload("50"))).isNull();
    }

    private static Particle added(int indexBits, int minHashBits, int from) {
        return HllOperations.modify(
                        null,
                        Payload.of(1)
                                .list(numbers(from))
                                .integer(indexBits)
                                .integer(minHashBits)
                                .toList())
                .bin();
    }

    private static Payload numbers(int from) {
        Payload numbers = new Payload();
        for (int i = from; i < from + 1000; i++) {
            numbers.integer(i);
        }
        return numbers;
    }

    private static @Nullable Particle read(@Nullable Particle bin, Payload payload) {
        return HllOperations.read(bin, payload.toList());
    }

    private static double floating(Particle particle) {
        return ByteBuffer.wrap(particle.value()).getDouble();
    }

    private static Particle hll(String hex) {
        return Particle.of(Particle.HLL, HexFormat.of().parseHex(hex));
    }

    private static byte[] payload(String words) {
        Payload payload = new Payload();
        for (String word : words.split(" ")) {
            payload.integer(Long.parseLong(word));
        }
        return payload.toList();
    }
}
