package io.github.aerospring.docs.gettingstarted;

import java.util.List;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.query.QueryRequest;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "aerospike.embedded.enabled=true")
class GettingStartedIntegrationTests {

    @Autowired
    private AirportRepository repository;

    @Autowired
    private NativeClient client;

    @Test
    void savesAndFinds() {
        // tag::use[]
        repository.save(new Airport("SEA", "Seattle-Tacoma Intl", "WA", 47.44898194, -122.3093131));
        repository.save(new Airport("GEG", "Spokane Intl", "WA", 47.61985556, -117.5338425));

        List<Airport> washington = repository.findByStateOrderByIata("WA"); // GEG, SEA
        // end::use[]
        assertThat(washington).extracting(Airport::iata).containsExactly("GEG", "SEA");

        // tag::table[]
        ColumnSchema schema =
                ColumnSchema.builder().float64("latitude").float64("longitude").build();
        Table positions = client.tables().readTable(QueryRequest.of("test", "airports"), schema);
        double meanLatitude = positions.doubleColumn("latitude").mean();
        // end::table[]
        assertThat(meanLatitude).isEqualTo((47.44898194 + 47.61985556) / 2);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
