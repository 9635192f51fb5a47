package io.github.aerospring.core.column;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random rows on three embedded nodes; {@link RoundTrips} says how many. */
class ClusterRoundTripIntegrationTests {

    private static ThreeNodes three;

    @BeforeAll
    static void start() throws InterruptedException {
        three = new ThreeNodes();
    }

    @AfterAll
    static void close() {
        three.close();
    }

    @Test
    void officialClientReadsWhatColumnsWrote() {
        assertThat(new RoundTrips(three.client()).fromColumns()).isGreaterThan(RoundTrips.CASES);
    }

    @Test
    void columnsReadWhatTheOfficialClientWrote() {
        assertThat(new RoundTrips(three.client()).intoColumns()).isGreaterThan(RoundTrips.CASES);
    }
}
