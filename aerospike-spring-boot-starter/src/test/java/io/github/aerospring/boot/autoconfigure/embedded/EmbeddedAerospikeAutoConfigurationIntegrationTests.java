package io.github.aerospring.boot.autoconfigure.embedded;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

import com.aerospike.client.Bin;
import com.aerospike.client.Host;
import com.aerospike.client.Key;
import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.boot.autoconfigure.AerospikeConnectionDetails;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedAerospikeAutoConfigurationIntegrationTests {

    private final String cluster = ServerUnderTest.shared().hosts();

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(EmbeddedAerospikeAutoConfiguration.class, AerospikeAutoConfiguration.class))
            .withPropertyValues("aerospike.hosts=");

    @Test
    void isOffUnlessEnabled() {
        runner.withPropertyValues("aerospike.hosts=" + cluster)
                .run(context ->
                        assertThat(context).hasSingleBean(NativeClient.class).doesNotHaveBean(EmbeddedAerospike.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "if-no-hosts"})
    void connectsTheClientToTheEmbeddedServer(String enabled) {
        runner.withPropertyValues("aerospike.embedded.enabled=" + enabled).run(context -> {
            NativeClient client = context.getBean(NativeClient.class);
            client.put(new Key("test", "s", "k"), new Bin("b", 1));

            assertThat(client.exists(new Key("test", "s", "k")).exists()).isTrue();
        });
    }

    @Test
    void publishesItsPort() {
        runner.withPropertyValues("aerospike.embedded.enabled=true")
                .run(context -> assertThat(context.getEnvironment().getProperty("local.aerospike.port", Integer.class))
                        .isPositive()
                        .isEqualTo(context.getBean(EmbeddedAerospike.class).port()));
    }

    @Test
    void saysThatDataIsLost(CapturedOutput output) {
        runner.withPropertyValues("aerospike.embedded.enabled=true")
                .run(context -> assertThat(output.toString().lines())
                        .filteredOn(line -> line.contains("WARN") && line.contains("Embedded Aerospike server"))
                        .singleElement()
                        .asString()
                        .contains("127.0.0.1:"
                                + context.getBean(EmbeddedAerospike.class).port())
                        .contains("for development and tests only")
                        .contains("data is lost on shutdown"));
    }

    @Test
    void hasTheNamespaceOfTheData() {
        runner.withPropertyValues("aerospike.embedded.enabled=true", "aerospike.data.namespace=shop")
                .run(context -> {
                    NativeClient client = context.getBean(NativeClient.class);
                    client.put(new Key("shop", "s", "k"), new Bin("b", 1));

                    assertThat(client.exists(new Key("shop", "s", "k")).exists())
                            .isTrue();
                });
    }

    @Test
    void hasTheNamespacesOfItsProperty() {
        runner.withPropertyValues("aerospike.embedded.enabled=true", "aerospike.embedded.namespaces=one,two")
                .run(context -> {
                    NativeClient client = context.getBean(NativeClient.class);
                    client.put(new Key("one", "s", "k"), new Bin("b", 1));
                    client.put(new Key("two", "s", "k"), new Bin("b", 1));

                    assertThat(client.exists(new Key("two", "s", "k")).exists()).isTrue();
                });
    }

    @Test
    void startsNoServerForIfNoHostsWhenHostsNameACluster() {
        runner.withPropertyValues("aerospike.embedded.enabled=if-no-hosts", "aerospike.hosts=" + cluster)
                .run(context ->
                        assertThat(context).hasSingleBean(NativeClient.class).doesNotHaveBean(EmbeddedAerospike.class));
    }

    @Test
    void refusesToStartWithHosts() {
        runner.withPropertyValues("aerospike.embedded.enabled=true", "aerospike.hosts=" + cluster)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(EmbeddedServerConflictException.class));
    }

    @Test
    void backsOffWhenTheApplicationDefinesConnectionDetails() {
        AerospikeConnectionDetails details = () -> List.of(new Host(
                ServerUnderTest.shared().host(), ServerUnderTest.shared().port()));

        runner.withBean(AerospikeConnectionDetails.class, () -> details)
                .withPropertyValues("aerospike.embedded.enabled=true")
                .run(context ->
                        assertThat(context).hasSingleBean(NativeClient.class).doesNotHaveBean(EmbeddedAerospike.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "if-no-hosts"})
    void refusesToStartWhenItsModuleIsMissing(String enabled) {
        runner.withClassLoader(new FilteredClassLoader(EmbeddedAerospike.class))
                .withPropertyValues("aerospike.embedded.enabled=" + enabled)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(EmbeddedServerMissingException.class));
    }

    @Test
    void ignoresAMissingModuleWhenItIsOff() {
        runner.withClassLoader(new FilteredClassLoader(EmbeddedAerospike.class))
                .withPropertyValues("aerospike.hosts=" + cluster)
                .run(context -> assertThat(context).hasSingleBean(NativeClient.class));
    }

    @Test
    void stopsWithTheContext() {
        int[] port = new int[1];
        runner.withPropertyValues("aerospike.embedded.enabled=true")
                .run(context ->
                        port[0] = context.getBean(EmbeddedAerospike.class).port());

        await().untilAsserted(() -> assertThatThrownBy(() -> new Socket("127.0.0.1", port[0]).close())
                .isInstanceOf(ConnectException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aerospike.embedded.port=70000", "aerospike.embedded.namespaces=one,one"})
    void refusesAValueOutOfRangeByTheNameOfItsProperty(String property) {
        runner.withPropertyValues("aerospike.embedded.enabled=true", property).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        failure -> assertThat(property).startsWith(failure.getName() + "=")));
    }

    @Test
    void refusesAPortThatIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            runner.withPropertyValues(
                            "aerospike.embedded.enabled=true", "aerospike.embedded.port=" + other.getLocalPort())
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOfSatisfying(
                                    InvalidConfigurationPropertyValueException.class,
                                    failure -> assertThat(failure.getName()).isEqualTo("aerospike.embedded.port")));
        }
    }
}
