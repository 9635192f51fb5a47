package io.github.aerospring.embedded.message;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WireTextTests {

    @Test
    void keepsBytesThatAreNoText() {
        byte[] bytes = {(byte) 0xC3, 0x28, 0, (byte) 0xFF};

        assertThat(WireText.bytes(WireText.of(bytes, 0, bytes.length))).isEqualTo(bytes);
    }

    @Test
    void countsBytes() {
        assertThat(WireText.fromJava("ü")).hasSize(2);
        assertThat(WireText.toJava(WireText.fromJava("ü"))).isEqualTo("ü");
    }
}
