package io.github.aerospring.data.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.config.WriteDefaults;
import io.github.aerospring.core.policy.TimeToLive;
import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.mapping.Expiration;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;

import org.springframework.data.annotation.Id;

import static org.assertj.core.api.Assertions.assertThat;

class ExpirationIntegrationTests {

    @Document(set = "${set}", expiration = 600)
    record Session(@Id String id, String user, @Expiration Duration left) {}

    @Document("${set}-t")
    record Token(@Id String id, String user, @Expiration Instant until) {}

    @Document("${set}-s")
    record Seconds(@Id String id, String user, @Expiration long seconds) {}

    private final AerospikeTemplate template = LiveTemplate.create("expiration");

    @Test
    void recordLivesAsLongAsTheDurationSays() {
        template.save(new Session("s", "ann", Duration.ofHours(2)));
        assertThat(template.findById("s", Session.class).orElseThrow().left())
                .isBetween(Duration.ofMinutes(119), Duration.ofHours(2));
    }

    @Test
    void defaultOfTheClassAppliesWithoutAValue() {
        template.saveAll(List.of(new Session("s", "ann", null)));
        assertThat(template.findById("s", Session.class).orElseThrow().left())
                .isBetween(Duration.ofSeconds(590), Duration.ofSeconds(600));
    }

    @Test
    void defaultOfTheClientAppliesWhereNeitherEntityNorClassSaysSomething() {
        ClientConfiguration hourly = ClientConfiguration.builder()
                .hosts(ServerUnderTest.shared().hosts())
                .writes(WriteDefaults.STANDARD.withTimeToLive(TimeToLive.ofSeconds(3600)))
                .build();
        try (NativeClient client = NativeClient.builder().configuration(hourly).connect()) {
            AerospikeTemplate other = new AerospikeTemplate(
                    client, template.getConverter(), TemplateOptions.of(ServerUnderTest.NAMESPACE));

            other.save(new Seconds("one", "ann", 0));
            other.saveAll(List.of(new Seconds("first", "ann", 0), new Seconds("second", "ann", 0)));

            assertThat(other.findAll(Seconds.class)).hasSize(3).allSatisfy(read -> assertThat(read.seconds())
                    .isBetween(3590L, 3600L));
        }
    }

    @Test
    void instantIsReadBackToTheSecond() {
        Instant until = Instant.now().plusSeconds(3600);
        template.save(new Token("t", "ann", until));
        assertThat(template.findById("t", Token.class).orElseThrow().until())
                .isBetween(until.minusSeconds(2), until.plusSeconds(2));
    }

    @Test
    void minusOneNeverExpires() {
        template.save(new Seconds("s", "ann", -1));
        assertThat(template.findById("s", Seconds.class)).contains(new Seconds("s", "ann", -1));
    }

    @Test
    void minusTwoLeavesTheTimeToLiveAsItIs() {
        template.save(new Seconds("s", "ann", 5000));
        template.save(new Seconds("s", "bob", -2));
        Seconds read = template.findById("s", Seconds.class).orElseThrow();
        assertThat(read.user()).isEqualTo("bob");
        assertThat(read.seconds()).isBetween(4990L, 5000L);
    }
}
