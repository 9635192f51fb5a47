package io.github.aerospring.embedded.info;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SetsCommandTests {

    private static final String PROPERTIES = "objects=1:tombstones=0:data_used_bytes=64:truncate_lut=0:sindexes=0"
            + ":index_populating=false:truncating=false:default-read-touch-ttl-pct=0:default-ttl=0"
            + ":disable-eviction=false:enable-index=false:stop-writes-count=0:stop-writes-size=0;";

    private final Answers answer = new Answers();

    @Test
    void describesSets() {
        answer.records.put(1, 0);

        assertThat(answer.to("sets")).isEqualTo("ns=test:set=demo:" + PROPERTIES);
        assertThat(answer.to("sets/test")).isEqualTo("ns=test:set=demo:" + PROPERTIES);
        assertThat(answer.to("sets/test/demo")).isEqualTo(PROPERTIES);
    }

    @Test
    void answersNothingWithoutSets() {
        assertThat(answer.to("sets")).isEmpty();
    }
}
