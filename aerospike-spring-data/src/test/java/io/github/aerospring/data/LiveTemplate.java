package io.github.aerospring.data;

import java.util.Map;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.data.convert.MappingAerospikeConverter;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.core.ExpressionPushdown;
import io.github.aerospring.data.core.TemplateOptions;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.servers.ServerUnderTest;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Templates on the server under test. Entities of tests name their sets with the placeholder {@code ${set}}. */
public final class LiveTemplate {

    private LiveTemplate() {}

    /** The one client of this JVM. */
    public static NativeClient client() {
        return Holder.CLIENT;
    }

    /** A template whose sets no other one has. */
    public static AerospikeTemplate create(String purpose) {
        return create(purpose, TemplateOptions.of(ServerUnderTest.NAMESPACE));
    }

    /** A template with options whose sets no other one has. */
    public static AerospikeTemplate create(String purpose, TemplateOptions options) {
        return new AerospikeTemplate(client(), converter(ServerUnderTest.uniqueSet(purpose)), options);
    }

    /** A template on the sets of another one. */
    public static AerospikeTemplate sibling(AerospikeTemplate other, ExpressionPushdown pushdown) {
        return new AerospikeTemplate(
                client(),
                other.getConverter(),
                TemplateOptions.of(ServerUnderTest.NAMESPACE).withPushdown(pushdown));
    }

    /** A converter whose placeholder {@code ${set}} is {@code set}. */
    public static MappingAerospikeConverter converter(String set) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("set", set)));
        AerospikeMappingContext context = new AerospikeMappingContext();
        context.setEnvironment(environment);
        return new MappingAerospikeConverter(context);
    }

    private static final class Holder {
        static final NativeClient CLIENT = NativeClient.builder()
                .configuration(ClientConfiguration.of(ServerUnderTest.shared().hosts()))
                .connect();
    }
}
