package io.github.aerospring.embedded;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamespaceOptionsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a;b", "a/b", "a=b", "a,b", "0123456789012345678901234567890123"})
    void refusesANameThatTheProtocolCannotCarry(String name) {
        assertThatThrownBy(() -> NamespaceOptions.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("namespace: '" + name + "' (expected:");
    }

    @Test
    void acceptsALongName() {
        assertThat(NamespaceOptions.of("x".repeat(31)).name()).hasSize(31);
    }

    @Test
    void refusesATimeToLiveOfMoreThanTenYears() {
        NamespaceOptions.Builder builder = NamespaceOptions.builder("test").defaultTtl(Duration.ofDays(4000));

        assertThatThrownBy(builder::build).hasMessage("default-ttl: '345600000' (expected: 0 to 315360000)");
    }

    @Test
    void refusesARecordSizeOutOfRange() {
        NamespaceOptions.Builder builder = NamespaceOptions.builder("test").maxRecordSize(10);

        assertThatThrownBy(builder::build).hasMessage("max-record-size: '10' (expected: 64 to 8388608)");
    }
}
