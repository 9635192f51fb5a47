package io.github.aerospring.core.observation;

import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;

/** Names and key values of observed data operations; replace it to rename or extend them. */
public interface AerospikeObservationConvention extends GlobalObservationConvention<AerospikeObservationContext> {

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof AerospikeObservationContext;
    }
}
