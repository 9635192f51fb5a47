package io.github.aerospring.core;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.servers.ServerUnderTest;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OptionalDependenciesIntegrationTests {

    @Test
    void clientWorksWithoutTablesawAndMicrometerCore() throws Exception {
        String host = ServerUnderTest.shared().hosts();
        String set = ServerUnderTest.uniqueSet("optional");
        try (URLClassLoader bare = new URLClassLoader(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("tablesaw-core") && !entry.contains("micrometer-core"))
                        .map(OptionalDependenciesIntegrationTests::url)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> bare.loadClass(TablesawPresence.TABLE)).isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> bare.loadClass("io.micrometer.core.instrument.Timer"))
                    .isInstanceOf(ClassNotFoundException.class);
            // The official client has it as an optional dependency
            assertThatThrownBy(() -> bare.loadClass("io.netty.channel.EventLoopGroup"))
                    .isInstanceOf(ClassNotFoundException.class);
            Class<?> use = bare.loadClass(Use.class.getName());
            @SuppressWarnings("unchecked")
            BiConsumer<String, String> isolated =
                    (BiConsumer<String, String>) use.getDeclaredConstructor().newInstance();

            isolated.accept(host, set);

            assertThat(use.getClassLoader()).isSameAs(bare);
        }
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException invalid) {
            throw new AssertionError(invalid);
        }
    }

    /** Runs in the class loader without the optional dependencies. */
    public static final class Use implements BiConsumer<String, String> {

        @Override
        public void accept(String host, String set) {
            for (Class<?> type : new Class<?>[] {NativeClient.class, AsyncNativeClient.class}) {
                for (Method method : type.getMethods()) {
                    assertThat(method.getReturnType()).isNotNull();
                    assertThat(method.getParameterTypes()).isNotNull();
                }
            }
            Key key = new Key(ServerUnderTest.NAMESPACE, set, 1);
            try (NativeClient client = NativeClient.builder()
                    .configuration(ClientConfiguration.of(host))
                    .observationRegistry(ObservationRegistry.create())
                    .connect()) {
                client.put(key, new Bin("a", 1));
                assertThat(client.async().get(key).join().bin("a")).contains(1L);
                assertThat(client.columns()
                                .read(
                                        List.of(key),
                                        ColumnSchema.builder().int32("a").build())
                                .ints("a"))
                        .containsExactly(1);
                assertThatThrownBy(client::tables)
                        .isInstanceOf(ClientException.class)
                        .hasMessageContaining("expected: dependency tech.tablesaw:tablesaw-core");
                assertThatThrownBy(() -> client.async().tables()).isInstanceOf(ClientException.class);
            }
        }
    }
}
