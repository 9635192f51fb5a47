package io.github.aerospring.docs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.admin.IndexRequest;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.geo.GeoFilters;
import io.github.aerospring.core.geo.GeoJson;
import io.github.aerospring.core.geo.GeoPoint;
import io.github.aerospring.core.query.BackgroundJob;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Snippets of the chapters on the core client that need indexes, UDFs or background jobs. */
class CoreServerFeaturesIntegrationTests {

    private final String set = ServerUnderTest.uniqueSet("features");

    private NativeClient client;

    @BeforeEach
    void connect() {
        client = NativeClient.builder()
                .configuration(ClientConfiguration.of(ServerUnderTest.shared().hosts()))
                .connect();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private Key key(Object name) {
        return new Key("test", set, name.toString());
    }

    @Test
    void queryWithFilterAndExpression() {
        for (int i = 0; i < 100; i++) {
            client.put(key(i), new Bin("age", i), new Bin("city", i % 2 == 0 ? "Seoul" : "Busan"));
        }
        // tag::index[]
        client.admin().createIndex("test", set, set + "-age", "age", IndexType.NUMERIC); // waits until it can be used
        client.admin().createIndex("test", set, set + "-city", "city", IndexType.STRING);
        // end::index[]
        // tag::query-filter[]
        QueryRequest thirties = QueryRequest.builder("test", set)
                .filter(Filter.range("age", 30, 39)) // one index filter, both ends included
                .expression(Exp.build(Exp.eq(Exp.stringBin("city"), Exp.val("Seoul")))) // the rest
                .bins("age")
                .build();

        List<AerospikeRecord> found = client.queryAll(thirties);
        boolean all = client.forEach(thirties, record -> record.bin("age", Long.class) < 35); // false stops the query
        // end::query-filter[]
        assertThat(found).hasSize(5);
        assertThat(all).isFalse();
        assertThat(client.count(QueryRequest.builder("test", set)
                        .filter(Filter.equal("city", "Busan"))
                        .build()))
                .isEqualTo(50);
        client.admin().dropIndex("test", set, set + "-age");
        client.admin().dropIndex("test", set, set + "-city");
    }

    @Test
    void queryOfListElements() {
        client.put(key("ada"), new Bin("tags", List.of("math", "poetry")));
        client.put(key("bob"), new Bin("tags", List.of("chess")));
        // tag::contains[]
        client.admin()
                .createIndex(IndexRequest.builder("test", set, set + "-tags", IndexType.STRING)
                        .bin("tags")
                        .collectionType(IndexCollectionType.LIST)
                        .build());

        List<AerospikeRecord> poets = client.queryAll(QueryRequest.builder("test", set)
                .filter(Filter.contains("tags", IndexCollectionType.LIST, "poetry"))
                .build());
        // end::contains[]
        assertThat(poets).hasSize(1);
        client.admin().dropIndex("test", set, set + "-tags");
    }

    @Test
    void geo() {
        // tag::geo[]
        GeoPoint cityHall = new GeoPoint(37.5665, 126.978); // latitude, longitude
        client.put(key("city-hall"), new Bin("location", GeoJson.point(cityHall).toValue()));
        client.admin().createIndex("test", set, set + "-geo", "location", IndexType.GEO2DSPHERE);

        List<AerospikeRecord> near = client.queryAll(QueryRequest.builder("test", set)
                .filter(GeoFilters.withinRadius("location", cityHall, 5000)) // metres
                .build());
        // end::geo[]
        assertThat(near).hasSize(1);
        client.admin().dropIndex("test", set, set + "-geo");
    }

    @Test
    void background() {
        client.put(key("ada"), new Bin("visits", 1));
        // tag::background[]
        BackgroundJob job = client.backgroundOperate(QueryRequest.of("test", set), Operation.put(new Bin("visits", 0)));
        client.admin().await(job, Duration.ofSeconds(30));
        // end::background[]
        assertThat(client.get(key("ada")).bin("visits")).contains(0L);
    }

    @Test
    void udf() {
        // tag::udf[]
        client.admin().registerUdf("counter", """
                        function increment(rec, bin, by)
                            rec[bin] = (rec[bin] or 0) + by
                            if aerospike:exists(rec) then aerospike:update(rec) else aerospike:create(rec) end
                            return rec[bin]
                        end
                        """);

        Object five =
                client.apply(key("ada"), "counter", "increment", "count", 5).orElseThrow();
        Object eight =
                client.apply(key("ada"), "counter", "increment", "count", 3).orElseThrow();
        client.admin().removeUdf("counter");
        // end::udf[]
        assertThat(five).isEqualTo(5L);
        assertThat(eight).isEqualTo(8L);
    }

    @Test
    void publisher() throws Exception {
        client.put(key("ada"), new Bin("n", 1));
        List<AerospikeRecord> seen = new ArrayList<>();
        // tag::publisher[]
        Flow.Publisher<AerospikeRecord> users = client.async().query(QueryRequest.of("test", set));

        boolean complete = client.async()
                .forEach(QueryRequest.of("test", set), record -> seen.add(record)) // on the callback executor
                .get();
        // end::publisher[]
        assertThat(users).isNotNull();
        assertThat(complete).isTrue();
        assertThat(seen).hasSize(1);
    }
}
