package io.github.aerospring.core.observation;

import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.observation.AerospikeObservationDocumentation.HighCardinality;
import io.github.aerospring.core.observation.AerospikeObservationDocumentation.LowCardinality;
import io.micrometer.common.KeyValues;

/** OpenTelemetry's stable conventions for database clients, with the operation in upper case. */
public class DefaultAerospikeObservationConvention implements AerospikeObservationConvention {

    /** Name of the observation and of its meter. */
    public static final String NAME = "db.client.operation.duration";

    static final String SYSTEM = "aerospike";

    @Override
    public String getName() {
        return NAME;
    }

    /** For example {@code PUT test.users}, or {@code QUERY test} without a set. */
    @Override
    public String getContextualName(AerospikeObservationContext context) {
        CommandTarget target = context.target();
        String name = target.operation().spanName() + " " + target.namespace();
        return target.set().isEmpty() ? name : name + "." + target.set();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(AerospikeObservationContext context) {
        CommandTarget target = context.target();
        return KeyValues.of(
                LowCardinality.SYSTEM_NAME.withValue(SYSTEM),
                LowCardinality.NAMESPACE.withValue(target.namespace()),
                LowCardinality.COLLECTION_NAME.withValue(target.set()),
                LowCardinality.OPERATION_NAME.withValue(target.operation().spanName()),
                LowCardinality.ERROR_TYPE.withValue(context.errorType()));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(AerospikeObservationContext context) {
        KeyValues values = KeyValues.of(
                HighCardinality.SERVER_ADDRESS.withValue(context.serverAddress()),
                HighCardinality.SERVER_PORT.withValue(Integer.toString(context.serverPort())));
        if (context.clusterName().isPresent()) {
            values = values.and(
                    HighCardinality.CLUSTER_NAME.withValue(context.clusterName().get()));
        }
        if (context.resultCode().isPresent()) {
            values = values.and(HighCardinality.RESPONSE_STATUS_CODE.withValue(
                    Integer.toString(context.resultCode().getAsInt())));
        }
        return values;
    }
}
