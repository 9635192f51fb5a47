package io.github.aerospring.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@SampleTestClient
class AirportsIntegrationTests {

    @Autowired
    private RestTestClient http;

    @Test
    void findsAnAirportByItsCode() {
        http.get()
                .uri("/airports/SEA")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.city")
                .isEqualTo("Seattle")
                .jsonPath("$.latitude")
                .isEqualTo(47.44898194);
    }

    @Test
    void answersAMissingAirportWithAProblem() {
        http.get()
                .uri("/airports/XXXX")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("airport 'XXXX' does not exist");
    }

    @Test
    void findsAllAirportsOfAState() throws IOException {
        http.get()
                .uri("/airports?state=TX")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(texas().size())
                .jsonPath("$[0].iata")
                .isEqualTo("00R");
    }

    @Test
    void keepsTheTextNaAsData() {
        http.get()
                .uri("/airports/HHH")
                .exchange()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("NA");
    }

    @Test
    void countsEveryAirport() {
        http.get()
                .uri("/airports/summary")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.airports")
                .isEqualTo(3376)
                .jsonPath("$.states[0].state")
                .isEqualTo("AK")
                .jsonPath("$.states[0].airports")
                .isEqualTo(263);
    }

    @Test
    void averagesCoordinatesPerState() throws IOException {
        double expected = texas().stream()
                .mapToDouble(cells -> Double.parseDouble(cells[cells.length - 2]))
                .average()
                .orElseThrow();

        http.get()
                .uri("/airports/summary")
                .exchange()
                .expectBody()
                .jsonPath("$.states[?(@.state == 'TX')].meanLatitude")
                .value(found -> assertThat(((List<?>) found).get(0))
                        .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                        .isCloseTo(expected, within(1e-9)));
    }

    @Test
    void describesItsRequestsAsOpenApi() {
        http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/users/{id}'].put")
                .exists();
        http.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
    }

    /** Rows of Texas straight from the file; none of them has a quoted cell. */
    private static List<String[]> texas() throws IOException {
        return new ClassPathResource("data/airports.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(",TX,USA,"))
                .map(line -> line.split(","))
                .toList();
    }
}
