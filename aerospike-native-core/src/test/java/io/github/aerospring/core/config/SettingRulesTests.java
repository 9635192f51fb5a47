package io.github.aerospring.core.config;

import java.time.Duration;

import io.github.aerospring.core.LoggedMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SettingRulesTests {

    private final LoggedMessages messages = LoggedMessages.of(ClientConfiguration.class.getName());

    @AfterEach
    void stop() {
        messages.close();
    }

    private static void build(Duration idleTimeout) {
        ClientConfiguration.builder()
                .hosts("localhost")
                .idleTimeout(idleTimeout)
                .build();
    }

    @Test
    void warnsOfConnectionsThatServersCloseFirst() {
        build(Duration.ofSeconds(60));

        assertThat(messages.texts())
                .singleElement()
                .asString()
                .startsWith("WARN idleTimeout: PT1M is not below the idle limit of servers");
    }

    @Test
    void isSilentOfConnectionsThatTheClientClosesFirst() {
        build(Duration.ofSeconds(59));

        assertThat(messages.texts()).isEmpty();
    }
}
