package io.github.aerospring.core.column;

import io.github.aerospring.core.TestClients;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random rows on the server under test; {@link RoundTrips} says how many. */
class ColumnRoundTripIntegrationTests {

    private final RoundTrips trips = new RoundTrips(TestClients.shared());

    @Test
    void officialClientReadsWhatColumnsWrote() {
        assertThat(trips.fromColumns()).isGreaterThan(RoundTrips.CASES);
    }

    @Test
    void columnsReadWhatTheOfficialClientWrote() {
        assertThat(trips.intoColumns()).isGreaterThan(RoundTrips.CASES);
    }
}
