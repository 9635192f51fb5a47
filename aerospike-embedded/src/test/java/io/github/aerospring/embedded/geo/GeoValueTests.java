package io.github.aerospring.embedded.geo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.WireWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GeoValueTests {

    private static final String SEOUL = "{\"type\":\"Point\",\"coordinates\":[126.978,37.5665]}";
    private static final String AROUND =
            "{\"type\":\"Polygon\",\"coordinates\":[[[126,37],[128,37],[128,38],[126,38],[126,37]]]}";

    /** Cells as tokens: the digits of an id without its trailing zeros. All were recorded from the real server, 8.1.2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Point        | [126.978,37.5665] | 357ca2ed7e125241",
                "AeroCircle   | [[126.978,37.5665],5000] |"
                        + " 357c97fc 357c984 357c98c 357c9f5 357ca1f4 357ca1fc 357ca3 357cbcc 357cbd4",
                "Polygon      | [[[126,37],[128,37],[128,38],[126,38],[126,37]]] |"
                        + " 3563 35647c 3564c 357a4 357b4 357bc 357c4 357cc 357d3",
                "MultiPolygon | [[[[126,37],[127,37],[127,38],[126,37]]],[[[129,35],[130,35],[130,36],[129,35]]]] |"
                        + " 3542ac 355d4 355dc 35677 3567c 35684 3568c 357a4 357b4 357bc 357c7fc 357cc",
                "Polygon      | [[[142.37983567979876,-49.51935020437256],[142.34435827759057,-49.4199176999572],"
                        + "[142.23956766305105,-49.466688196588834],[142.25368206625916,-49.56175749796816],"
                        + "[142.35423814730444,-49.64918982115568],[142.37983567979876,-49.51935020437256]],"
                        + "[[142.30785068862022,-49.52662483480779],[142.30544259605534,-49.507904635265604],"
                        + "[142.3182591774541,-49.51935020437256],[142.30785068862022,-49.52662483480779]]] |"
                        + " abcb0d555 abcb125555 abcb12c abcb134 abcb13c abcb15 abcb6b4 abcb6d abcb710c abcb71c"
                        + " abcb724 abcb72c",
                "AeroCircle   | [[1,2],0] | 10036e17ca9fb709",
                "AeroCircle   | [[1,2],-5] | ''",
                "Polygon      | [] | ''",
            })
    void coversWithTheCellsOfTheServer(String type, String coordinates, String tokens) {
        long[] cells = GeoValue.parse("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}")
                .cells();
        assertThat(LongStream.of(cells).mapToObj(GeoValueTests::token)).containsExactly(tokens(tokens));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inside a polygon               | [126.5,37.5]   | true",
                "outside of a polygon           | [128.5,37.5]   | false",
                "above the edge on the parallel | [127,38.001]   | true",
            })
    void polygonsContainPointsBetweenGreatCircles(String name, String coordinates, boolean inside) {
        assertThat(GeoValue.contains(GeoValue.parse(AROUND), point(coordinates)))
                .as(name)
                .isEqualTo(inside);
    }

    @Test
    void holesAreOutside() {
        GeoValue region = GeoValue.parse("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,9],[0,0]],"
                + "[[3,3],[6,3],[6,6],[3,6],[3,3]]]}");
        assertThat(GeoValue.contains(region, point("[1,1]"))).isTrue();
        assertThat(GeoValue.contains(region, point("[4,4]"))).isFalse();
    }

    @Test
    void ringsAreTheSmallerAreaInEitherDirection() {
        GeoValue clockwise = GeoValue.parse(
                "{\"type\":\"Polygon\",\"coordinates\":[[[126,37],[126,38],[128,38],[128,37],[126,37]]]}");
        assertThat(GeoValue.contains(clockwise, GeoValue.parse(SEOUL))).isTrue();
        assertThat(GeoValue.contains(clockwise, point("[0,0]"))).isFalse();
    }

    @Test
    void multiPolygonsContainWhatOneOfThemContains() {
        GeoValue region = GeoValue.parse("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]],"
                + "[[[5,5],[6,5],[6,6],[5,5]]]]}");
        assertThat(GeoValue.contains(region, point("[5.9,5.5]"))).isTrue();
        assertThat(GeoValue.contains(region, point("[3,3]"))).isFalse();
    }

    @Test
    void circlesAreMeasuredOnTheEarth() {
        String circle = "{\"type\":\"AeroCircle\",\"coordinates\":[[0,0],111194]}";
        assertThat(GeoValue.contains(GeoValue.parse(circle), point("[0,0.9999]")))
                .isTrue();
        assertThat(GeoValue.contains(GeoValue.parse(circle), point("[0,1]"))).isFalse();
    }

    @Test
    void circlesOfAQueryMayBeMeasuredOnAnotherSphere() {
        String circle = "{\"type\":\"AeroCircle\",\"coordinates\":[[0,0],111194]}";
        assertThat(GeoValue.contains(GeoValue.parse(circle, 1_000_000), point("[0,6]")))
                .isTrue();
    }

    @Test
    void matchesInBothDirectionsButNotTwoOfAKind() {
        GeoValue region = GeoValue.parse(AROUND);
        GeoValue seoul = GeoValue.parse(SEOUL);
        assertThat(region.matches(seoul)).isTrue();
        assertThat(seoul.matches(region)).isTrue();
        assertThat(region.matches(region)).isFalse();
        assertThat(seoul.matches(seoul)).isFalse();
    }

    @Test
    void wireFormOfAPointCarriesItsCell() {
        byte[] text = SEOUL.getBytes(StandardCharsets.US_ASCII);
        assertThat(HexFormat.of().formatHex(wire(SEOUL)))
                .isEqualTo("000001" + "357ca2ed7e125241" + HexFormat.of().formatHex(text));
    }

    @Test
    void wireFormOfARegionIsMarked() {
        assertThat(wire(AROUND)).startsWith(1, 0, 9);
    }

    @Test
    void cellsOfAWrittenValueAreIgnored() {
        byte[] wire = wire(AROUND);
        assertThat(wire(GeoValue.ofWire(wire).json())).isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource({"''", "0000", "000001", "00000100112233445566", "000000", "0000007bff7d"})
    void refusesMalformedWireForms(String hex) {
        assertInvalid(() -> GeoValue.ofWire(HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @MethodSource("io.github.aerospring.embedded.geo.UnusualTexts#valid")
    void takesWhatTheServerTakes(String json) {
        assertThat(GeoValue.ofWire(wire(json)).json()).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("io.github.aerospring.embedded.geo.UnusualTexts#invalid")
    void refusesWhatTheServerRefuses(String json) {
        assertInvalid(() -> GeoValue.parse(json).cells());
    }

    @Test
    void comparesWithARegionThatIsTooLargeToStore() {
        GeoValue nearlyAll = GeoValue.parse("{\"type\":\"AeroCircle\",\"coordinates\":[[0,0],18000000]}");
        assertInvalid(nearlyAll::cells);
        assertThat(nearlyAll.matches(GeoValue.parse(SEOUL))).isTrue();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> GeoValue.parse("{\"type\":\"Point\",\"coordinates\":[181,0]}"))
                .hasMessage("GeoJSON: coordinate: [181, 0] (expected: longitude -180 to 180, latitude -90 to 90)");
    }

    private static void assertInvalid(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RequestFailedException.class, failure -> assertThat(
                        failure.code().code())
                .isEqualTo(160));
    }

    private static GeoValue point(String coordinates) {
        return GeoValue.parse("{\"type\":\"Point\",\"coordinates\":" + coordinates + "}");
    }

    private static String[] tokens(String tokens) {
        return Arrays.stream(tokens.split(" "))
                .filter(token -> !token.isEmpty())
                .toArray(String[]::new);
    }

    private static String token(long cell) {
        return HexFormat.of().toHexDigits(cell).replaceAll("0+$", "");
    }

    private static byte[] wire(String json) {
        WireWriter out = new WireWriter(64);
        GeoValue.parse(json).toParticle().write(out);
        return out.toByteArray();
    }

    @Test
    void looksForRegionsAroundAPointInAllCellsAroundIt() {
        List<CellRange> ranges = GeoValue.parse("{\"type\":\"Point\",\"coordinates\":[10.0,50.0]}")
                .searchRanges();

        assertThat(ranges).hasSize(30).allMatch(range -> range.min() == range.max());
        assertThat(ranges).isSortedAccordingTo((a, b) -> Long.compareUnsigned(a.min(), b.min()));
    }

    @Test
    void looksForPointsBelowTheCellsThatCoverARegion() {
        GeoValue circle = GeoValue.parse("{\"type\":\"AeroCircle\",\"coordinates\":[[10.0,50.0],1000]}");
        long point = GeoValue.parse("{\"type\":\"Point\",\"coordinates\":[10.001,50.001]}")
                .cells()[0];

        assertThat(circle.searchRanges()).hasSizeLessThanOrEqualTo(12);
        assertThat(circle.searchRanges())
                .anyMatch(range ->
                        Long.compareUnsigned(range.min(), point) <= 0 && Long.compareUnsigned(range.max(), point) >= 0);
    }

    @Test
    void looksAtNoCellsFinerThanTenMetres() {
        GeoValue tiny = GeoValue.parse("{\"type\":\"AeroCircle\",\"coordinates\":[[10.0,50.0],0.01]}");

        assertThat(tiny.searchRanges()).isNotEmpty().allMatch(range -> range.max() - range.min() >= 1L << 20);
    }
}
