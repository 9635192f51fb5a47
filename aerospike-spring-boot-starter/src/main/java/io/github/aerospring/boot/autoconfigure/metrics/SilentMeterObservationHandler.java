package io.github.aerospring.boot.autoconfigure.metrics;

import io.github.aerospring.core.observation.AerospikeObservationContext;
import io.micrometer.core.instrument.observation.MeterObservationHandler;
import io.micrometer.observation.Observation;

/**
 * Takes the observations of the client and records nothing. Without it the general handler of Spring Boot would record
 * them, with labels that are not ours.
 */
final class SilentMeterObservationHandler implements MeterObservationHandler<AerospikeObservationContext> {

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof AerospikeObservationContext;
    }
}
