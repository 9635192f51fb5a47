package io.github.aerospring.embedded.info;

import java.util.Map;

import io.github.aerospring.embedded.storage.NamespaceCounter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamespaceCommandTests {

    private final Answers answer = new Answers();

    @Test
    void countsRecords() {
        answer.records.put(1, 0);
        answer.records.put(2, answer.records.namespace().time().seconds() + 10);

        Map<String, String> statistics = answer.pairs("namespace/test");

        assertThat(statistics)
                .containsEntry("objects", "2")
                .containsEntry("master_objects", "2")
                .containsEntry("non_expirable_objects", "1")
                .containsEntry("data_used_bytes", "128");
        assertThat(answer.to("objects")).isEqualTo("2");
    }

    @Test
    void countsWhatClientsDid() {
        answer.records.namespace().counters().add(NamespaceCounter.CLIENT_READ_SUCCESS, 3);

        assertThat(answer.pairs("namespace/test")).containsEntry("client_read_success", "3");
    }

    @Test
    void tellsTheConfiguration() {
        assertThat(answer.pairs("namespace/test"))
                .containsEntry("nsup-period", "120")
                .containsEntry("allow-ttl-without-nsup", "false")
                .containsEntry("default-ttl", "0")
                .containsEntry("max-record-size", "1048576")
                .containsEntry("strong-consistency", "false")
                .containsEntry("effective_replication_factor", "1")
                .containsEntry("stop_writes", "false");
    }
}
