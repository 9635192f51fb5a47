package io.github.aerospring.embedded.msgpack;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The bytes of these tests and their outcome were recorded from a real server. */
class MsgpackNormalizerTests {

    @ParameterizedTest
    @CsvSource({
        "9301a20361c0, 9301a20361c0",
        "91c4020361, 91a20361",
        "91d30000000000000005, 9105",
        "91d1fffe, 91fe",
        "91d0df, 91d0df",
        "91d3ffffffffffffff00, 91d1ff00",
        "91d3ffffffff00000000, 91d3ffffffff00000000",
        "91cf00000000ffffffff, 91ceffffffff",
        "91cfffffffffffffffff, 91cfffffffffffffffff",
        "91ca3fc00000, 91ca3fc00000",
        "91a0, 91a0",
        "93c700010102, 93c700010102",
        "93c700010101, 93c700010101",
        "92c7000001, 9101",
        "92c7007f01, 92c7000101",
        "93c700110102, 93c700010102",
        "92c800000105, 92c7000105",
        "92c701010705, 92c7000105",
        "9201d40102, 9201d40102",
        "91d40102, 91d40102",
        "91c70001, 91c70001",
        "9205c70001, 9205c70001",
        "918202020101, 918201010202",
        "9183c70001c001010202, 9183c70001c001010202",
        "dc000101, 9101",
    })
    void normalizesLists(String written, String stored) {
        assertThat(normalize(ElementKind.LIST, written)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "8202020101, 8201010202",
        "83c70001c001010202, 83c70001c001010202",
        "83c70003c001010202, 83c70003c001010202",
        "83c70002c001010202, 83c70002c001010202",
        "83c70008c001010202, 8201010202",
        "83c70009c001010202, 83c70001c001010202",
        "83c70011c001010202, 83c70001c001010202",
        "83a303626201a2036302a2036103, 83a2036103a303626201a2036302",
        "83a2046201a20363020503, 830503a2036302a2046201",
        "81c70001c0, 81c70001c0",
        "82c70001010101, 82c70001c00101",
    })
    void normalizesMaps(String written, String stored) {
        assertThat(normalize(ElementKind.MAP, written)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"910101", "9201", "80", "", "91d4ff00", "91d4ff01", "93c700010201", "91c1", "94c7000105a0a10300"
            })
    void refusesWhatIsNoListToStore(String written) {
        assertThatThrownBy(() -> normalize(ElementKind.LIST, written)).isInstanceOf(InvalidMsgpackException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8201020101",
                "83c70001c002010102",
                "81cb000000000000000001",
                "81c001",
                "81c301",
                "81910101",
                "81a2177801",
                "81a2077801",
                "81a001",
                "81d40101c0",
                "9101"
            })
    void refusesWhatIsNoMapToStore(String written) {
        assertThatThrownBy(() -> normalize(ElementKind.MAP, written)).isInstanceOf(InvalidMsgpackException.class);
    }

    @Test
    void refusesContainersThatAreNestedTooDeeply() {
        assertThatThrownBy(() -> normalize(ElementKind.LIST, "91".repeat(300) + "90"))
                .isInstanceOf(InvalidMsgpackException.class)
                .hasMessageContaining("nested containers");
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 255, 256, 65_535, 65_536})
    void keepsStringsOfAnyLength(int length) {
        MsgpackWriter out = new MsgpackWriter();
        out.listHeader(1);
        out.bytes(new byte[length], 0, length);
        byte[] list = out.toByteArray();

        assertThat(MsgpackNormalizer.normalize(ElementKind.LIST, list, 0, list.length))
                .isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 65_535, 65_536})
    void keepsListsOfAnyLength(int count) {
        MsgpackWriter out = new MsgpackWriter();
        out.listHeader(count);
        for (int i = 0; i < count; i++) {
            out.integer(-i);
        }
        byte[] list = out.toByteArray();

        assertThat(MsgpackNormalizer.normalize(ElementKind.LIST, list, 0, list.length))
                .isEqualTo(list);
    }

    private static String normalize(ElementKind kind, String hex) {
        byte[] written = HexFormat.of().parseHex(hex);
        return HexFormat.of().formatHex(MsgpackNormalizer.normalize(kind, written, 0, written.length));
    }
}
