package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.ServiceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigCommandsTests {

    private final Answers answer = new Answers();

    @Test
    void changesASettingOfTheNamespace() {
        assertThat(answer.to("set-config:context=namespace;namespace=test;default-ttl=10d"))
                .isEqualTo("ok");
        assertThat(answer.to("set-config:context=namespace;id=test;max-record-size=2M"))
                .isEqualTo("ok");

        assertThat(answer.pairs("get-config:context=namespace;namespace=test"))
                .containsEntry("default-ttl", "864000")
                .containsEntry("max-record-size", "2097152");
        assertThat(answer.records.namespace().settings().get(NamespaceSettings.DEFAULT_TTL))
                .isEqualTo(864_000);
    }

    @Test
    void changesASettingOfASetThatBeginsWithIt() {
        assertThat(answer.to("set-config:context=namespace;namespace=test;set=new;default-ttl=3"))
                .isEqualTo("ok");

        assertThat(answer.pairs("sets/test/new")).containsEntry("default-ttl", "3");
    }

    @Test
    void changesASettingOfTheService() {
        assertThat(answer.to("set-config:context=service;batch-max-requests=5000"))
                .isEqualTo("ok");
        assertThat(answer.to("set-config:context=service;cluster-name=other")).isEqualTo("ok");

        assertThat(answer.service.settings().get(ServiceSettings.BATCH_MAX_REQUESTS))
                .isEqualTo(5000);
        assertThat(answer.to("cluster-name")).isEqualTo("other");
    }

    @Test
    void tellsTheWholeConfigurationWithoutAContext() {
        assertThat(answer.to("get-config"))
                .isEqualTo(answer.to("get-config:context=service") + ";" + answer.to("get-config:context=network"));
        assertThat(answer.pairs("get-config")).containsEntry("service.port", "3000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "get-config:context=x | ERROR:4:invalid context",
                "get-config:context= | ERROR:4:missing 'context' value",
                "get-config:context=namespace | ERROR:20:missing 'namespace'",
                "get-config:context=namespace;namespace=none | ERROR:20:namespace not found on node",
                "get-config:context=security | ''",
                "get-config:context=xdr | ''",
                "set-config | ERROR:4:missing 'context'",
                "set-config:context=x;a=b | ERROR:4:invalid context",
                "set-config:context=namespace;foo=1 | ERROR:20:missing 'namespace'",
                "set-config:context=namespace;namespace=none;default-ttl=3 | ERROR:20:namespace not found on node",
                "set-config:context=namespace;namespace=test;default-ttl=abc | ERROR:4:invalid set-config parameter",
                "set-config:context=namespace;namespace=test;foo=1 | ERROR:4:invalid set-config parameter",
                "set-config:context=namespace;namespace=test | ERROR:4:invalid set-config parameter",
                "set-config:context=network;heartbeat.interval=1 | ERROR:4:invalid set-config parameter",
                "set-config:context=service;batch-max-requests=x | ERROR:4:invalid set-config parameter",
            })
    void answersErrors(String command, String value) {
        assertThat(answer.to(command)).isEqualTo(value);
    }

    @Test
    void refusesASetThatCannotBe() {
        assertThat(answer.to("set-config:context=namespace;namespace=test;set=" + "x".repeat(64) + ";default-ttl=3"))
                .isEqualTo("ERROR:4:invalid set-config parameter");
    }
}
