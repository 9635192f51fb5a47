package io.github.aerospring.embedded.bits;

import java.math.BigInteger;
import java.util.Random;
import java.util.function.BinaryOperator;

import io.github.aerospring.embedded.judge.Payload;
import io.github.aerospring.embedded.message.Particle;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import static org.assertj.core.api.Assertions.assertThat;

/** A blob is a big number: bit 0 is its highest bit. */
class BitsPropertiesTests {

    private static final int RUNS = 200;

    private Random random = new Random();
    private byte[] blob = {};
    private BigInteger number = BigInteger.ZERO;
    private int bits;
    private int offset;
    private int size;

    @RepeatedTest(RUNS)
    void combinesARangeWithAnOperand(RepetitionInfo run) {
        choose(run, Integer.MAX_VALUE);
        int operation = 3 + random.nextInt(4);
        byte[] operand = new byte[(size + 7) / 8];
        random.nextBytes(operand);
        BigInteger value = new BigInteger(1, operand).shiftRight(8 * operand.length - size);
        BinaryOperator<BigInteger> operator =
                switch (operation) {
                    case 3 -> (old, other) -> other;
                    case 4 -> BigInteger::or;
                    case 5 -> BigInteger::xor;
                    default -> BigInteger::and;
                };
        assertResult(
                Payload.of(operation).integer(offset).integer(size).bytes(Particle.BLOB, operand),
                operator.apply(range(), value));
    }

    @RepeatedTest(RUNS)
    void invertsARange(RepetitionInfo run) {
        choose(run, Integer.MAX_VALUE);
        assertResult(Payload.of(7).integer(offset).integer(size), range().xor(ones()));
    }

    @RepeatedTest(RUNS)
    void shiftsARange(RepetitionInfo run) {
        choose(run, Integer.MAX_VALUE);
        int distance = random.nextInt(size + 3);
        boolean left = random.nextBoolean();
        assertResult(
                Payload.of(left ? 8 : 9).integer(offset).integer(size).integer(distance),
                left ? range().shiftLeft(distance).and(ones()) : range().shiftRight(distance));
    }

    @RepeatedTest(RUNS)
    void addsAndSubtractsModuloTheSize(RepetitionInfo run) {
        choose(run, Long.SIZE);
        long value = random.nextLong();
        boolean add = random.nextBoolean();
        BigInteger operand = BigInteger.valueOf(value);
        assertResult(
                Payload.of(add ? 10 : 11)
                        .integer(offset)
                        .integer(size)
                        .integer(value)
                        .integer(0)
                        .integer(4),
                (add ? range().add(operand) : range().subtract(operand)).and(ones()));
    }

    @RepeatedTest(RUNS)
    void readsWhatTheNumberSays(RepetitionInfo run) {
        choose(run, Long.SIZE);
        assertThat(read(Payload.of(54).integer(offset).integer(size)))
                .isEqualTo(RangeReadings.integer(range().longValue()));
        assertThat(read(Payload.of(51).integer(offset).integer(size)))
                .isEqualTo(RangeReadings.integer(range().bitCount()));
        assertThat(read(Payload.of(52).integer(offset).integer(size).bool(true)))
                .isEqualTo(RangeReadings.integer(range().signum() == 0 ? -1 : size - range().bitLength()));
    }

    private void choose(RepetitionInfo run, int largest) {
        random = new Random(run.getCurrentRepetition());
        blob = new byte[1 + random.nextInt(40)];
        random.nextBytes(blob);
        number = new BigInteger(1, blob);
        bits = 8 * blob.length;
        offset = random.nextInt(bits);
        size = 1 + random.nextInt(Math.min(largest, bits - offset));
    }

    private BigInteger ones() {
        return BigInteger.ONE.shiftLeft(size).subtract(BigInteger.ONE);
    }

    private BigInteger range() {
        return number.shiftRight(bits - offset - size).and(ones());
    }

    private Particle read(Payload payload) {
        return BitsOperations.read(Particle.of(Particle.BLOB, blob), payload.toList());
    }

    private void assertResult(Payload payload, BigInteger range) {
        int below = bits - offset - size;
        BigInteger expected = number.andNot(ones().shiftLeft(below)).or(range.shiftLeft(below));
        Particle result = BitsOperations.modify(Particle.of(Particle.BLOB, blob), payload.toList())
                .bin();
        assertThat(result.value()).hasSameSizeAs(blob);
        assertThat(new BigInteger(1, result.value())).isEqualTo(expected);
    }
}
