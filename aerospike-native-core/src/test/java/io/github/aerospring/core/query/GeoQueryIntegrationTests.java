package io.github.aerospring.core.query;

import java.util.List;
import java.util.Locale;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.admin.IndexRequest;
import io.github.aerospring.core.geo.GeoFilters;
import io.github.aerospring.core.geo.GeoJson;
import io.github.aerospring.core.geo.GeoPoint;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(CallStyle.class)
class GeoQueryIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("geo");
    private static final GeoPoint SEOUL = new GeoPoint(37.5665, 126.978);
    private static final GeoPoint GANGNAM = new GeoPoint(37.4979, 127.0276);
    private static final GeoPoint BUSAN = new GeoPoint(35.1796, 129.0756);

    @Parameter
    private CallStyle style;

    @BeforeAll
    static void put() {
        NativeClient client = TestClients.shared();
        put("seoul", SEOUL);
        put("gangnam", GANGNAM);
        put("busan", BUSAN);
        for (String bin : List.of("location", "area")) {
            client.admin().createIndex(ServerUnderTest.NAMESPACE, SET, SET + "-" + bin, bin, IndexType.GEO2DSPHERE);
        }
        client.admin()
                .createIndex(IndexRequest.builder(ServerUnderTest.NAMESPACE, SET, SET + "-stops", IndexType.GEO2DSPHERE)
                        .bin("stops")
                        .collectionType(IndexCollectionType.LIST)
                        .build());
    }

    private static void put(String name, GeoPoint point) {
        TestClients.shared()
                .put(
                        new Key(ServerUnderTest.NAMESPACE, SET, name),
                        new Bin("name", name),
                        new Bin("location", GeoJson.point(point).toValue()),
                        new Bin("area", GeoJson.circle(point, 20_000).toValue()),
                        new Bin("stops", List.of(GeoJson.point(point).toValue())));
    }

    private List<String> names(Filter filter) {
        NativeClient client = TestClients.shared();
        return style
                .of(QueryOperations.class, client, client.async())
                .queryAll(QueryRequest.builder(ServerUnderTest.NAMESPACE, SET)
                        .filter(filter)
                        .build())
                .stream()
                .map(found -> found.bin("name", String.class))
                .toList();
    }

    @Test
    void findsPointsWithinARadius() {
        assertThat(names(GeoFilters.withinRadius("location", SEOUL, 5000))).containsExactly("seoul");
        assertThat(names(GeoFilters.withinRadius("location", SEOUL, 20_000)))
                .containsExactlyInAnyOrder("seoul", "gangnam");
    }

    @Test
    void findsPointsWithinAPolygon() {
        GeoJson south = GeoJson.polygon(
                List.of(new GeoPoint(34, 128), new GeoPoint(34, 130), new GeoPoint(36, 130), new GeoPoint(36, 128)));

        assertThat(names(GeoFilters.withinRegion("location", south))).containsExactly("busan");
    }

    @Test
    void findsRegionsThatContainAPoint() {
        assertThat(names(GeoFilters.containing("area", BUSAN))).containsExactly("busan");
        assertThat(names(GeoFilters.containing("area", SEOUL))).containsExactlyInAnyOrder("seoul", "gangnam");
    }

    @Test
    void findsPointsInLists() {
        assertThat(names(GeoFilters.withinRegion("stops", IndexCollectionType.LIST, GeoJson.circle(BUSAN, 1000))))
                .containsExactly("busan");
    }

    @Test
    void findsThemInALocaleWithCommas() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(names(GeoFilters.withinRadius("location", SEOUL, 5000.5)))
                    .containsExactly("seoul");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void comparesInAnExpressionToo() {
        NativeClient client = TestClients.shared();
        QueryRequest request = QueryRequest.builder(ServerUnderTest.NAMESPACE, SET)
                .expression(Exp.build(Exp.geoCompare(
                        Exp.geoBin("location"),
                        Exp.geo(GeoJson.circle(BUSAN, 5000).text()))))
                .build();

        assertThat(client.queryAll(request)).singleElement().satisfies(found -> assertThat(found.bin("name"))
                .contains("busan"));
    }
}
