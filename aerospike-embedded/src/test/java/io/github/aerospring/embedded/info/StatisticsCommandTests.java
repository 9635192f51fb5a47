package io.github.aerospring.embedded.info;

import java.time.Duration;

import io.github.aerospring.embedded.storage.ServiceCounter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatisticsCommandTests {

    private final Answers answer = new Answers();

    @Test
    void countsRecordsConnectionsAndUptime() {
        answer.records.put(1, 0);
        answer.records.advance(Duration.ofSeconds(7));
        answer.service.counters().add(ServiceCounter.CLIENT_CONNECTIONS_OPENED, 5);
        answer.service.counters().add(ServiceCounter.CLIENT_CONNECTIONS_CLOSED, 2);

        assertThat(answer.pairs("statistics"))
                .containsEntry("objects", "1")
                .containsEntry("client_connections", "3")
                .containsEntry("uptime", "7")
                .containsEntry("cluster_size", "1")
                .containsEntry("cluster_integrity", "true")
                .containsEntry("migrate_partitions_remaining", "0");
    }
}
