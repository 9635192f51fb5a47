package io.github.aerospring.boot.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.boot.ConfigurationMetadata;
import io.github.aerospring.boot.ConfigurationMetadata.Property;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** Every {@code aerospike.*} property of the client has the effect and the default that the metadata promise. */
class ClientPropertiesTests {

    private static final List<String> OTHER_GROUPS =
            List.of("aerospike.data.", "aerospike.embedded.", "aerospike.metrics.", "aerospike.observation.");

    private static final Map<List<String>, Settings> DEFAULTS = new ConcurrentHashMap<>();

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AerospikeAutoConfiguration.class))
            .withBean(NativeClient.class, () -> mock(NativeClient.class))
            .withBean(
                    DefaultSslBundleRegistry.class,
                    () -> new DefaultSslBundleRegistry("sample", SslBundle.of(SslStoreBundle.NONE)))
            .withPropertyValues("aerospike.hosts=");

    /** What the client is connected with. */
    record Settings(ClientConfiguration configuration, ClientPolicy policy) {}

    @ParameterizedTest
    @MethodSource("clientProperties")
    void propertyChangesTheSettings(Property property) {
        Settings settings = settings(with(property, otherValue(property)));

        assertThat(settings).usingRecursiveComparison().isNotEqualTo(defaults(property));
    }

    @ParameterizedTest
    @MethodSource("propertiesWithDefault")
    void documentedDefaultIsTheDefault(Property property) {
        Settings settings = settings(with(property, property.defaultText()));

        assertThat(settings).usingRecursiveComparison().isEqualTo(defaults(property));
    }

    @Test
    void everySettingHasAProperty() {
        Set<String> reached = clientProperties()
                .flatMap(property -> ConfigurationSettings.changed(
                        defaults(property).configuration(),
                        settings(with(property, otherValue(property))).configuration()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reached).containsExactlyElementsOf(ConfigurationSettings.names());
    }

    @Test
    void coversTheGroupsOfTheClient() {
        assertThat(clientProperties())
                .extracting(Property::name)
                .contains("aerospike.hosts", "aerospike.ssl.bundle", "aerospike.batch-write.max-retries");
    }

    static Stream<Property> clientProperties() {
        return ConfigurationMetadata.properties().stream()
                .filter(property -> property.name().startsWith("aerospike."))
                .filter(property -> OTHER_GROUPS.stream().noneMatch(property.name()::startsWith));
    }

    static Stream<Property> propertiesWithDefault() {
        return clientProperties().filter(property -> !property.defaultText().isEmpty());
    }

    private Settings defaults(Property property) {
        return DEFAULTS.computeIfAbsent(
                List.of(prerequisite(property)), prerequisite -> settings(prerequisite(property)));
    }

    private Settings settings(String[] properties) {
        Settings[] settings = new Settings[1];
        runner.withPropertyValues(properties).run(context -> settings[0] = settings(context));
        return settings[0];
    }

    private static Settings settings(ApplicationContext context) {
        ClientConfiguration configuration = context.getBean(ClientConfiguration.class);
        return new Settings(configuration, configuration.toClientPolicy());
    }

    private static String[] with(Property property, String value) {
        String own = property.name() + "=" + value;
        return Stream.concat(Stream.of(prerequisite(property)), Stream.of(own)).toArray(String[]::new);
    }

    /** A password without a user is not used, a user without a password is refused. */
    private static String[] prerequisite(Property property) {
        return switch (property.name()) {
            case "aerospike.password" -> new String[] {"aerospike.username=app", "aerospike.password=first"};
            case "aerospike.username" -> new String[] {"aerospike.password=secret"};
            default -> new String[0];
        };
    }

    private static String otherValue(Property property) {
        if (property.name().equals("aerospike.ssl.bundle")) {
            return "sample";
        }
        return switch (property.type()) {
            case "java.lang.Boolean" -> Boolean.toString(!"true".equals(property.defaultText()));
            case "java.lang.Integer", "java.lang.Long" -> "7";
            case "java.time.Duration" -> "7s";
            case "java.lang.String" -> "sample";
            case "java.util.List<java.lang.Integer>" -> "7,8";
            case "java.util.List<java.lang.String>" -> "sample:3001";
            default -> otherConstant(property);
        };
    }

    private static String otherConstant(Property property) {
        Object[] constants = ClassUtils.resolveClassName(property.type(), null).getEnumConstants();
        assertThat(constants).as(property.toString()).isNotNull();
        return Stream.of(constants)
                .map(Object::toString)
                .filter(constant -> !constant.replace('_', '-').equalsIgnoreCase(property.defaultText()))
                .filter(constant -> !constant.equals("EXTERNAL"))
                .findFirst()
                .orElseThrow();
    }
}
