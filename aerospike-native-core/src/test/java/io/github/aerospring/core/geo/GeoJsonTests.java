package io.github.aerospring.core.geo;

import java.util.List;
import java.util.Locale;

import com.aerospike.client.Value;
import com.aerospike.client.query.Filter;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GeoJsonTests {

    private static final GeoPoint SEOUL = new GeoPoint(37.5665, 126.978);

    @Test
    void longitudeComesFirstInTheText() {
        assertThat(GeoJson.point(SEOUL).text()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[126.978,37.5665]}");
        assertThat(GeoJson.circle(SEOUL, 5000).text())
                .isEqualTo("{\"type\":\"AeroCircle\",\"coordinates\":[[126.978,37.5665],5000.0]}");
    }

    @Test
    void ringOfPolygonIsClosed() {
        List<GeoPoint> open = List.of(new GeoPoint(0, 0), new GeoPoint(0, 1), new GeoPoint(1, 1));
        List<GeoPoint> closed = List.of(new GeoPoint(0, 0), new GeoPoint(0, 1), new GeoPoint(1, 1), new GeoPoint(0, 0));

        assertThat(GeoJson.polygon(open))
                .hasToString("{\"type\":\"Polygon\",\"coordinates\":[[[0.0,0.0],[1.0,0.0],[1.0,1.0],[0.0,0.0]]]}")
                .isEqualTo(GeoJson.polygon(closed));
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(GeoJson.circle(SEOUL, 0.5).text()).contains("[[126.978,37.5665],0.5]");
            assertThat(GeoFilters.withinRadius("location", SEOUL, 0.5))
                    .isEqualTo(Filter.geoWithinRegion(
                            "location", "{\"type\":\"AeroCircle\",\"coordinates\":[[126.978,37.5665],0.5]}"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isTheValueOfABin() {
        assertThat(GeoJson.point(SEOUL).toValue()).isInstanceOf(Value.GeoJSONValue.class);
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0, latitude", "0, -180.5, longitude", "NaN, 0, latitude"})
    void refusesPointsOutsideOfTheEarth(double latitude, double longitude, String wrong) {
        assertThatThrownBy(() -> new GeoPoint(latitude, longitude))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining(wrong);
    }

    @Test
    void refusesWhatIsNoRegion() {
        assertThatThrownBy(() -> GeoJson.circle(SEOUL, 0)).hasMessageContaining("radius: '0.0'");
        assertThatThrownBy(() -> GeoJson.polygon(List.of(SEOUL, SEOUL))).hasMessageContaining("at least three points");
        assertThatThrownBy(() -> GeoJson.of(" ")).hasMessageContaining("geoJson: ' '");
        assertThatThrownBy(() -> GeoFilters.withinRadius("", SEOUL, 1)).hasMessageContaining("bin name");
    }
}
