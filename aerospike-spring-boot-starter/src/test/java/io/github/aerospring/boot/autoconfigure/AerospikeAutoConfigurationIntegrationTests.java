package io.github.aerospring.boot.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import io.github.aerospring.core.AsyncNativeClient;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.error.ClientClosedException;
import io.github.aerospring.servers.ServerUnderTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AerospikeAutoConfigurationIntegrationTests {

    private final Key key = new Key(ServerUnderTest.NAMESPACE, ServerUnderTest.uniqueSet("client"), "k");

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AerospikeAutoConfiguration.class))
            .withPropertyValues("aerospike.hosts=" + ServerUnderTest.shared().hosts());

    @Test
    void allThreeClientsUseTheSameCluster() {
        runner.run(context -> {
            context.getBean(NativeClient.class).put(key, new Bin("b", 1));

            assertThat(context.getBean(AsyncNativeClient.class).get(key).join().bin("b", Long.class))
                    .isEqualTo(1);
            assertThat(context.getBean(IAerospikeClient.class).get(null, key).getLong("b"))
                    .isEqualTo(1);
        });
    }

    @Test
    void closesTheClientWithTheContext() {
        NativeClient[] client = new NativeClient[1];
        runner.run(context -> client[0] = context.getBean(NativeClient.class));

        assertThatThrownBy(() -> client[0].exists(key)).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void worksWithoutEventLoops() {
        runner.withPropertyValues("aerospike.event-loops=0").run(context -> {
            NativeClient client = context.getBean(NativeClient.class);
            client.put(key, new Bin("b", 1));

            assertThat(client.exists(key).exists()).isTrue();
        });
    }

    @Test
    void callsCustomizersInOrderAfterTheProperties() {
        runner.withUserConfiguration(CustomizerConfiguration.class)
                .withPropertyValues("aerospike.read.touch-time-to-live-percent=7", "aerospike.connect-timeout=3s")
                .run(context -> assertThat(context.getBean(CustomizerConfiguration.class).calls)
                        .containsExactly("builder", "first percent=7 timeout=3000", "second percent=8 timeout=3000"));
    }

    @Test
    void sendsWhatThePropertiesSay() {
        runner.withPropertyValues("aerospike.write.time-to-live=1h").run(context -> {
            NativeClient client = context.getBean(NativeClient.class);
            client.put(key, new Bin("b", 1));

            assertThat(client.get(key).metadata().timeToLive()).hasValueSatisfying(ttl -> assertThat(ttl)
                    .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(61)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tech.tablesaw",
                "io.micrometer.core",
                "org.springframework.boot.health",
                "org.springframework.boot.actuate",
                "org.springframework.boot.micrometer",
                "io.github.aerospring.embedded"
            })
    void startsWithoutAnOptionalDependency(String packageName) {
        runner.withConfiguration(AutoConfigurations.of(EveryAutoConfiguration.classes()))
                .withUserConfiguration(PackageConfiguration.class)
                .withClassLoader(new FilteredClassLoader(packageName))
                .run(context -> assertThat(context).hasSingleBean(NativeClient.class));
    }

    @Test
    void observesNothingWithoutAnObservationRegistry() {
        runner.withConfiguration(AutoConfigurations.of(EveryAutoConfiguration.classes()))
                .withUserConfiguration(PackageConfiguration.class)
                .run(context -> assertThat(context)
                        .hasSingleBean(NativeClient.class)
                        .doesNotHaveBean(ObservationRegistry.class)
                        .doesNotHaveBean(MeterRegistry.class));
    }

    @Test
    void startsWithoutAServerIfToldSo() {
        runner.withPropertyValues("aerospike.hosts=127.0.0.1:1", "aerospike.fail-if-not-connected=false")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(NativeClient.class).get(key))
                        .isInstanceOf(AerospikeException.class));
    }

    @AutoConfigurationPackage
    static class PackageConfiguration {}

    @Configuration(proxyBeanMethods = false)
    static class CustomizerConfiguration {

        private final List<String> calls = new ArrayList<>();

        @Bean
        @Order(2)
        ClientPolicyCustomizer second() {
            return policy -> calls.add(
                    "second percent=" + policy.readPolicyDefault.readTouchTtlPercent + " timeout=" + policy.timeout);
        }

        @Bean
        @Order(1)
        ClientPolicyCustomizer first() {
            return policy -> {
                calls.add(
                        "first percent=" + policy.readPolicyDefault.readTouchTtlPercent + " timeout=" + policy.timeout);
                policy.readPolicyDefault.readTouchTtlPercent = 8;
            };
        }

        @Bean
        NativeClientBuilderCustomizer builder() {
            return builder -> calls.add("builder");
        }
    }
}
