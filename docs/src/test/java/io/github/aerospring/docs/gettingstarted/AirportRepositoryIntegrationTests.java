package io.github.aerospring.docs.gettingstarted;

import io.github.aerospring.boot.test.autoconfigure.DataAerospikeTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

// tag::slice[]
@DataAerospikeTest
class AirportRepositoryIntegrationTests {

    @Autowired
    private AirportRepository airports;

    @Test
    void findsAirportsOfAState() {
        airports.save(new Airport("SEA", "Seattle-Tacoma Intl", "WA", 47.44898194, -122.3093131));

        assertThat(airports.findByStateOrderByIata("WA"))
                .extracting(Airport::iata)
                .containsExactly("SEA");
    }
    // end::slice[]

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
    // tag::slice[]
}
// end::slice[]
