package io.github.aerospring.core.observation;

import java.util.Optional;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import io.micrometer.observation.transport.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandObservationsTests {

    private static final CommandTarget REMOVE = new CommandTarget(DataOperation.REMOVE, "test", "users");
    private static final ServerAddress SERVER = new ServerAddress("db.example.org", 3100, Optional.of("loopback"));

    private final TestObservationRegistry registry = TestObservationRegistry.create();

    private CommandObservations observations() {
        return new CommandObservations(registry, null, SERVER);
    }

    @Test
    void nobodyObservesWithoutRegistry() {
        assertThat(new CommandObservations(ObservationRegistry.NOOP, null, SERVER).start(REMOVE))
                .isSameAs(Observation.NOOP);
    }

    @Test
    void successHasItsKeyValues() {
        observations().start(REMOVE).stop();

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasNameEqualTo("db.client.operation.duration")
                .hasContextualNameEqualTo("REMOVE test.users")
                .hasLowCardinalityKeyValue("db.system.name", "aerospike")
                .hasLowCardinalityKeyValue("db.namespace", "test")
                .hasLowCardinalityKeyValue("db.collection.name", "users")
                .hasLowCardinalityKeyValue("db.operation.name", "REMOVE")
                .hasLowCardinalityKeyValue("error.type", "")
                .hasHighCardinalityKeyValue("server.address", "db.example.org")
                .hasHighCardinalityKeyValue("server.port", "3100")
                .hasHighCardinalityKeyValue("db.aerospike.cluster_name", "loopback")
                .doesNotHaveHighCardinalityKeyValueWithKey("db.response.status_code")
                .hasBeenStarted()
                .hasBeenStopped();
    }

    @Test
    void errorHasTypeAndStatusCode() {
        Observation observation = observations().start(REMOVE);
        observation.error(new AerospikeException(ResultCode.TIMEOUT));
        observation.stop();

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("error.type", "Timeout")
                .hasHighCardinalityKeyValue("db.response.status_code", "9")
                .hasError();
    }

    @Test
    void errorOfAnotherKindHasNoStatusCode() {
        Observation observation = observations().start(REMOVE);
        observation.error(new IllegalStateException());
        observation.stop();

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("error.type", "IllegalStateException")
                .doesNotHaveHighCardinalityKeyValueWithKey("db.response.status_code");
    }

    @Test
    void targetWithoutSetHasShortName() {
        observations().start(new CommandTarget(DataOperation.QUERY, "test", "")).stop();

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasContextualNameEqualTo("QUERY test");
    }

    @Test
    void currentObservationIsParent() {
        Observation parent = Observation.start("parent", registry);

        Observation child = parent.scoped(() -> observations().start(REMOVE));

        assertThat(child.getContextView().getParentObservation()).isSameAs(parent);
    }

    @Test
    void contextIsCallOfAClient() {
        AerospikeObservationContext context =
                (AerospikeObservationContext) observations().start(REMOVE).getContext();

        assertThat(context.getKind()).isEqualTo(Kind.CLIENT);
        assertThat(context.getRemoteServiceName()).isEqualTo("aerospike");
        assertThat(context.getRemoteServiceAddress()).isEqualTo("aerospike://db.example.org:3100");
        assertThat(context.resultCode()).isEmpty();
    }

    @Test
    void conventionOfTheClientReplacesTheDefault() {
        AerospikeObservationConvention custom = new DefaultAerospikeObservationConvention() {
            @Override
            public KeyValues getLowCardinalityKeyValues(AerospikeObservationContext context) {
                return super.getLowCardinalityKeyValues(context).and(KeyValue.of("tenant", "blue"));
            }
        };

        new CommandObservations(registry, custom, SERVER).start(REMOVE).stop();

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("tenant", "blue");
    }

    @Test
    void conventionOfTheRegistryReplacesTheDefault() {
        registry.observationConfig()
                .observationConvention((AerospikeObservationConvention) new DefaultAerospikeObservationConvention() {
                    @Override
                    public String getName() {
                        return "renamed";
                    }
                });

        observations().start(REMOVE).stop();

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasNameEqualTo("renamed");
    }

    @Test
    void documentationNamesTheConvention() {
        assertThat(AerospikeObservationDocumentation.OPERATION.getDefaultConvention())
                .isEqualTo(DefaultAerospikeObservationConvention.class);
        assertThat(AerospikeObservationDocumentation.OPERATION.getLowCardinalityKeyNames())
                .extracting(key -> key.asString())
                .containsExactly(
                        "db.system.name", "db.namespace", "db.collection.name", "db.operation.name", "error.type");
    }
}
