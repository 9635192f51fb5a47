package io.github.aerospring.embedded.storage;

import io.github.aerospring.embedded.message.ByteSlice;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DigestTests {

    @Test
    void takesThePartitionFromTheLowBitsOfTheFirstTwoBytes() {
        assertThat(digest(0x34, 0xF2, 0).partition()).isEqualTo(0x234);
        assertThat(digest(0xFF, 0xFF, 0).partition()).isEqualTo(4095);
    }

    @Test
    void comparesBytesAsUnsignedNumbers() {
        assertThat(digest(0x80, 0, 0)).isGreaterThan(digest(0x7F, 0xFF, 0xFF));
        assertThat(digest(1, 0, 0x80)).isGreaterThan(digest(1, 0, 0x7F));
        assertThat(digest(1, 2, 3)).isEqualByComparingTo(digest(1, 2, 3));
    }

    @Test
    void keepsItsBytes() {
        byte[] bytes = new byte[20];
        for (int i = 0; i < 20; i++) {
            bytes[i] = (byte) (i * 13);
        }

        assertThat(Digest.of(ByteSlice.of(bytes)).bytes()).isEqualTo(bytes);
    }

    private static Digest digest(int first, int second, int last) {
        byte[] bytes = new byte[20];
        bytes[0] = (byte) first;
        bytes[1] = (byte) second;
        bytes[19] = (byte) last;
        return Digest.of(ByteSlice.of(bytes));
    }

    @Test
    void knowsTheFirstAndTheLastOfAPartition() {
        for (int partition : new int[] {0, 1, 255, 256, 4095}) {
            assertThat(Digest.lowest(partition).partition()).isEqualTo(partition);
            assertThat(Digest.highest(partition).partition()).isEqualTo(partition);
        }
        assertThat(Digest.highest(0x123).bytes()).startsWith(0x23, 0xF1, 0xFF).endsWith(0xFF);
    }
}
