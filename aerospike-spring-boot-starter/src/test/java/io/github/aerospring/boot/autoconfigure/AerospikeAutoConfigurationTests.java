package io.github.aerospring.boot.autoconfigure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.aerospike.client.Host;
import com.aerospike.client.IAerospikeClient;
import io.github.aerospring.core.AsyncNativeClient;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.policy.TimeToLive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Answers;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslOptions;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class AerospikeAutoConfigurationTests {

    private final NativeClient client = mock(NativeClient.class, Answers.RETURNS_MOCKS);

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AerospikeAutoConfiguration.class))
            .withBean(NativeClient.class, () -> client)
            .withPropertyValues("aerospike.hosts=");

    @Test
    void connectsToLocalhostByDefault() {
        runner.run(context -> assertThat(configuration(context).hosts()).containsExactly(new Host("localhost", 3000)));
    }

    @Test
    void completesHostsWithTheDefaultPort() {
        runner.withPropertyValues("aerospike.hosts=one, two:3100,[::1]:3200")
                .run(context -> assertThat(configuration(context).hosts())
                        .containsExactly(new Host("one", 3000), new Host("two", 3100), new Host("::1", 3200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one:two:three:four", "one:99999", "one:tls:port"})
    void refusesAHostThatCannotBeRead(String host) {
        runner.withPropertyValues("aerospike.hosts=" + host).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, failure -> {
                    assertThat(failure.getName()).isEqualTo("aerospike.hosts");
                    assertThat(failure.getValue()).isEqualTo(host);
                    assertThat(failure.getReason()).contains("(expected: ");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aerospike.connect-timeout=0",
                "aerospike.idle-timeout=500ms",
                "aerospike.max-connections-per-node=0",
                "aerospike.min-connections-per-node=101",
                "aerospike.auth-mode=external",
                "aerospike.read.max-retries=-1",
                "aerospike.batch-write.total-timeout=-1s"
            })
    void refusesAValueOutOfRangeByTheNameOfItsProperty(String property) {
        runner.withPropertyValues(property).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        failure -> assertThat(property).startsWith(failure.getName() + "=")));
    }

    @ParameterizedTest
    @CsvSource({
        "aerospike.write.time-to-live, 1500ms, PT1.5S",
        "aerospike.write.time-to-live, -3, PT-3S",
        "aerospike.min-connections-per-node, 101, 101",
        "aerospike.connection-pools-per-node, 101, 101",
        "aerospike.auth-mode, external, EXTERNAL",
        "aerospike.rack-ids, -7, -7",
        "aerospike.query.record-queue-size, 0, 0",
        "aerospike.batch.touch-time-to-live-percent, -2, -2",
        "aerospike.batch.touch-time-to-live-percent, 101, 101"
    })
    void namesPropertyValueAndExpectation(String property, String value, String shown) {
        runner.withPropertyValues(property + "=" + value).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContainingAll(property, shown, "(expected: "));
    }

    @Test
    void asksForThePasswordOfTheUser() {
        runner.withPropertyValues("aerospike.username=ada").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        failure -> assertThat(failure.getName()).isEqualTo("aerospike.password"))
                .hasMessageContaining("(expected: one for user 'ada')"));
    }

    @Test
    void writesNumbersOfTheProtocolAsTimeToLive() {
        assertThat(Stream.of("30", "0", "-1", "-2").map(this::timeToLive))
                .containsExactly(
                        TimeToLive.ofSeconds(30),
                        TimeToLive.NAMESPACE_DEFAULT,
                        TimeToLive.NEVER,
                        TimeToLive.DONT_UPDATE);
    }

    private TimeToLive timeToLive(String value) {
        TimeToLive[] timeToLive = new TimeToLive[1];
        runner.withPropertyValues("aerospike.write.time-to-live=" + value)
                .run(context -> timeToLive[0] = configuration(context).writes().timeToLive());
        return timeToLive[0];
    }

    @Test
    void prefersConnectionDetailsOfTheApplication() {
        AerospikeConnectionDetails details = new AerospikeConnectionDetails() {

            @Override
            public List<Host> getHosts() {
                return List.of(new Host("custom", 3300));
            }

            @Override
            public String getUsername() {
                return "app";
            }

            @Override
            public String getPassword() {
                return "secret";
            }
        };

        runner.withBean(AerospikeConnectionDetails.class, () -> details)
                .withPropertyValues(
                        "aerospike.hosts=ignored:1", "aerospike.cluster-name=ignored", "aerospike.connect-timeout=3s")
                .run(context -> {
                    assertThat(context).hasSingleBean(AerospikeConnectionDetails.class);
                    assertThat(configuration(context).hosts()).containsExactly(new Host("custom", 3300));
                    assertThat(configuration(context).user()).contains("app");
                    assertThat(configuration(context).clusterName()).isEmpty();
                    assertThat(configuration(context).connectTimeout()).hasSeconds(3);
                });
    }

    @Test
    void prefersTheConfigurationOfTheApplication() {
        ClientConfiguration configuration = ClientConfiguration.of("custom:3300");

        runner.withBean(ClientConfiguration.class, () -> configuration)
                .run(context -> assertThat(configuration(context)).isSameAs(configuration));
    }

    @Test
    void prefersTheClientOfTheApplication() {
        runner.run(context -> assertThat(context.getBean(NativeClient.class)).isSameAs(client));
    }

    @Test
    void offersTheAsynchronousAndTheOfficialClient() {
        runner.run(context ->
                assertThat(context).hasSingleBean(AsyncNativeClient.class).hasSingleBean(IAerospikeClient.class));
    }

    @Test
    void prefersTheAsynchronousAndTheOfficialClientOfTheApplication() {
        AsyncNativeClient async = mock(AsyncNativeClient.class);
        IAerospikeClient official = mock(IAerospikeClient.class);

        runner.withBean(AsyncNativeClient.class, () -> async)
                .withBean(IAerospikeClient.class, () -> official)
                .run(context -> {
                    assertThat(context.getBean(AsyncNativeClient.class)).isSameAs(async);
                    assertThat(context.getBean(IAerospikeClient.class)).isSameAs(official);
                });
    }

    @Test
    void hasNoAsynchronousClientWithoutEventLoops() {
        runner.withPropertyValues("aerospike.eventLoops=0")
                .run(context -> assertThat(context).doesNotHaveBean(AsyncNativeClient.class));
    }

    @Test
    void leavesClosingTheOfficialClientToTheClient() {
        IAerospikeClient official = mock(IAerospikeClient.class);
        when(client.unwrap()).thenReturn(official);

        runner.run(
                context -> assertThat(context.getBean(IAerospikeClient.class)).isSameAs(official));

        verify(official, never()).close();
    }

    @Test
    void takesKeysProtocolsAndCiphersFromTheSslBundle() {
        SslOptions options = SslOptions.of(Set.of("TLS_AES_128_GCM_SHA256"), Set.of("TLSv1.3"));
        SslBundle bundle = SslBundle.of(SslStoreBundle.NONE, null, options);

        runner.withBean(DefaultSslBundleRegistry.class, () -> new DefaultSslBundleRegistry("mine", bundle))
                .withPropertyValues("aerospike.ssl.bundle=mine")
                .run(context -> assertThat(configuration(context).tls()).hasValueSatisfying(tls -> {
                    assertThat(tls.context).isNotNull();
                    assertThat(tls.protocols).containsExactly("TLSv1.3");
                    assertThat(tls.ciphers).containsExactly("TLS_AES_128_GCM_SHA256");
                }));
    }

    @Test
    void usesWhatTheJvmTrustsWithoutSslBundle() {
        runner.withPropertyValues("aerospike.ssl.enabled=true")
                .run(context -> assertThat(configuration(context).tls()).isPresent());
    }

    @Test
    void ignoresTheSslBundleWhenSslIsDisabled() {
        runner.withPropertyValues("aerospike.ssl.enabled=false", "aerospike.ssl.bundle=mine")
                .run(context -> assertThat(configuration(context).tls()).isEmpty());
    }

    @Test
    void refusesAnUnknownSslBundle() {
        runner.withBean(DefaultSslBundleRegistry.class, DefaultSslBundleRegistry::new)
                .withPropertyValues("aerospike.ssl.bundle=other")
                .run(context ->
                        assertThat(context).getFailure().rootCause().isInstanceOf(NoSuchSslBundleException.class));
    }

    @Test
    void refusesAnSslBundleWhereThereAreNone() {
        runner.withPropertyValues("aerospike.ssl.bundle=other").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(InvalidConfigurationPropertyValueException.class));
    }

    @Test
    void neverShowsThePassword() {
        runner.withPropertyValues("aerospike.username=app", "aerospike.password=s3cret")
                .run(context -> {
                    assertThat(configuration(context).toString())
                            .contains("app")
                            .doesNotContain("s3cret");
                    assertThat(context.getBean(AerospikeProperties.class).toString())
                            .doesNotContain("s3cret");
                    assertThat(context.getBean(AerospikeConnectionDetails.class).toString())
                            .doesNotContain("s3cret");
                });
    }

    private static ClientConfiguration configuration(AssertableApplicationContext context) {
        return context.getBean(ClientConfiguration.class);
    }
}
