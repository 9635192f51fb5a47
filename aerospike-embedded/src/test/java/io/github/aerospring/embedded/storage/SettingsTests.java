package io.github.aerospring.embedded.storage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTests {

    private final Settings settings = new Settings(NamespaceSettings.ALL);

    @ParameterizedTest
    @CsvSource({
        "default-ttl, 10d, 864000",
        "default-ttl, 90, 90",
        "max-record-size, 1M, 1048576",
        "max-record-size, 64, 64",
        "disallow-null-setname, TRUE, true",
        "allow-ttl-without-nsup, no, false",
    })
    void readsTexts(String name, String text, String value) {
        assertThat(settings.set(name, text)).isTrue();
        assertThat(settings.all().stream()
                        .filter(setting -> setting.name().equals(name))
                        .map(settings::text))
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "default-ttl, abc",
        "default-ttl, ''",
        "default-ttl, -1",
        "default-ttl, 4000d",
        "default-ttl, 99999999999999999d",
        "max-record-size, 63",
        "disallow-null-setname, maybe",
        "unknown, 1",
    })
    void refusesTextsThatAreNoValues(String name, String text) {
        assertThat(settings.set(name, text)).isFalse();
    }

    @Test
    void refusesANumberOutOfRange() {
        assertThatThrownBy(() -> settings.set(NamespaceSettings.MAX_RECORD_SIZE, 1))
                .hasMessage("max-record-size: '1' (expected: 64 to 8388608)");
    }

    @Test
    void refusesASettingOfAnotherKind() {
        assertThatThrownBy(() -> settings.get(ServiceSettings.PROTO_FD_MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("proto-fd-max");
    }
}
