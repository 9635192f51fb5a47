package io.github.aerospring.core.observation;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.observation.AerospikeObservationDocumentation.HighCardinality;
import io.github.aerospring.core.observation.AerospikeObservationDocumentation.LowCardinality;
import io.micrometer.common.KeyValues;

/** OpenTelemetry's stable conventions for database clients, with the operation in upper case. */
public class DefaultAerospikeObservationConvention implements AerospikeObservationConvention {

    /** Name of the observation and of its meter. */
    public static final String NAME = "db.client.operation.duration";

    static final String SYSTEM = "aerospike";

    private static final int MAX_DESCRIPTIONS = 1000;

    private final Map<CommandTarget, Description> descriptions = new ConcurrentHashMap<>();

    @Override
    public String getName() {
        return NAME;
    }

    /** For example {@code PUT test.users}, or {@code QUERY test} without a set. */
    @Override
    public String getContextualName(AerospikeObservationContext context) {
        return describe(context.target()).name();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(AerospikeObservationContext context) {
        String error = context.errorType();
        KeyValues succeeded = describe(context.target()).succeeded();
        return error.isEmpty() ? succeeded : succeeded.and(LowCardinality.ERROR_TYPE.withValue(error));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(AerospikeObservationContext context) {
        KeyValues values = context.server().keyValues();
        OptionalInt resultCode = context.resultCode();
        return resultCode.isPresent()
                ? values.and(HighCardinality.RESPONSE_STATUS_CODE.withValue(Integer.toString(resultCode.getAsInt())))
                : values;
    }

    /** Made once for each target; when there are more targets than memory is worth, each time. */
    private Description describe(CommandTarget target) {
        Description known = descriptions.get(target);
        if (known == null) {
            known = Description.of(target);
            if (descriptions.size() < MAX_DESCRIPTIONS) {
                descriptions.put(target, known);
            }
        }
        return known;
    }

    private record Description(String name, KeyValues succeeded) {

        static Description of(CommandTarget target) {
            String name = target.operation().spanName() + " " + target.namespace();
            return new Description(
                    target.set().isEmpty() ? name : name + "." + target.set(),
                    KeyValues.of(
                            LowCardinality.SYSTEM_NAME.withValue(SYSTEM),
                            LowCardinality.NAMESPACE.withValue(target.namespace()),
                            LowCardinality.COLLECTION_NAME.withValue(target.set()),
                            LowCardinality.OPERATION_NAME.withValue(
                                    target.operation().spanName()),
                            LowCardinality.ERROR_TYPE.withValue("")));
        }
    }
}
