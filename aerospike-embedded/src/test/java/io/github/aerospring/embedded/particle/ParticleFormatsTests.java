package io.github.aerospring.embedded.particle;

import java.util.HexFormat;
import java.util.stream.Stream;

import io.github.aerospring.embedded.message.BooleanParticle;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FloatParticle;
import io.github.aerospring.embedded.message.GeoJsonParticle;
import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParticleFormatsTests {

    @ParameterizedTest
    @CsvSource({
        "1, fffffffffffffffb, fffffffffffffffb",
        "1, ffffffff, 00000000ffffffff",
        "1, ffff, 000000000000ffff",
        "1, ff, 00000000000000ff",
        "2, 3ff8000000000000, 3ff8000000000000",
        "3, c328, c328",
        "4, 00ff, 00ff",
        "7, 01, 01",
        "12, 01, 01",
        "16, 0102, 0102",
        "17, 00, 00",
        "17, 01, 01",
        "19, 8202020101, 8201010202",
        "20, 91c4020361, 91a20361",
    })
    void answersWhatWasWritten(int type, String written, String answered) {
        Particle particle = read(type, written);
        WireWriter out = new WireWriter(1);
        particle.write(out);

        assertThat(particle.type()).isEqualTo(type);
        assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(answered);
        assertThat(particle.wireSize()).isEqualTo(out.size());
    }

    @Test
    void answersGeoJsonWithTheCellsThatItCovers() {
        String point =
                HexFormat.of().formatHex("{\"type\":\"Point\",\"coordinates\":[126.978,37.5665]}".getBytes(US_ASCII));
        WireWriter out = new WireWriter(64);
        read(23, "000001" + "00".repeat(8) + point).write(out);

        assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo("000001" + "357ca2ed7e125241" + point);
    }

    @Test
    void readsNothingAsNull() {
        assertThat(read(0, "")).isEqualTo(NullParticle.INSTANCE);
    }

    @Test
    void readsAnEmptyHyperLogLog() {
        String registers = "00".repeat(12);

        assertThat(read(18, "0004000000000000000000" + registers).wireSize()).isEqualTo(11 + 12);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 616263, PARAMETER",
        "1, '', PARAMETER",
        "2, 00000000, PARAMETER",
        "17, 02, PARAMETER",
        "17, 0000, PARAMETER",
        "18, 616263, PARAMETER",
        "18, 0104000000000000000000000000000000000000000000, PARAMETER",
        "18, 0003000000000000000000000000000000000000000000, PARAMETER",
        "18, 00040000000000000000000000000000000000000000, PARAMETER",
        "19, 9101, UNKNOWN",
        "20, 80, UNKNOWN",
        "20, 920101 01, UNKNOWN",
        "23, 00, GEO_INVALID",
        "23, 0000020000000000000000, GEO_INVALID",
        "5, 01, PARAMETER",
        "21, 01, PARAMETER",
        "255, 01, PARAMETER",
    })
    void refusesABadValueWithTheCodeOfItsType(int type, String written, ResultCode code) {
        assertThatThrownBy(() -> read(type, written.replace(" ", "")))
                .isInstanceOfSatisfying(
                        RequestFailedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    static Stream<Arguments> storedSizes() {
        return Stream.of(
                Arguments.of(new IntegerParticle(0), 3),
                Arguments.of(new IntegerParticle(255), 3),
                Arguments.of(new IntegerParticle(256), 4),
                Arguments.of(new IntegerParticle(65_536), 6),
                Arguments.of(new IntegerParticle(1L << 32), 10),
                Arguments.of(new IntegerParticle(-1), 10),
                Arguments.of(new FloatParticle(0), 9),
                Arguments.of(BooleanParticle.TRUE, 2),
                Arguments.of(Particle.of(Particle.STRING, new byte[7]), 12),
                Arguments.of(new GeoJsonParticle(new byte[7], false, new long[1]), 23));
    }

    @ParameterizedTest
    @MethodSource("storedSizes")
    void takesTheSpaceThatTheRealServerNeeds(Particle particle, int size) {
        assertThat(particle.storedSize()).isEqualTo(size);
    }

    @Test
    void comparesBytesByContent() {
        assertThat(Particle.of(4, new byte[] {1})).isEqualTo(Particle.of(4, new byte[] {1}));
        assertThat(Particle.of(4, new byte[] {1})).isNotEqualTo(Particle.of(3, new byte[] {1}));
        assertThat(Particle.of(Particle.GEOJSON, new byte[] {1}))
                .isEqualTo(Particle.of(Particle.GEOJSON, new byte[] {1}));
    }

    private static Particle read(int type, String hex) {
        byte[] value = HexFormat.of().parseHex(hex);
        return ParticleFormats.read(new Operation(OpCode.WRITE, type, "n", ByteSlice.of(value)));
    }
}
