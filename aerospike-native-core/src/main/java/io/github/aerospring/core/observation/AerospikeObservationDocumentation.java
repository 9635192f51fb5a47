package io.github.aerospring.core.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/** The observations of this module and their keys, after OpenTelemetry's conventions for database clients. */
public enum AerospikeObservationDocumentation implements ObservationDocumentation {

    /** One data operation, from the call to its result; a query stream until it is exhausted or closed. */
    OPERATION {
        @Override
        public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
            return DefaultAerospikeObservationConvention.class;
        }

        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return LowCardinality.values();
        }

        @Override
        public KeyName[] getHighCardinalityKeyNames() {
            return HighCardinality.values();
        }
    };

    /** Keys with few values; metrics and spans have them. */
    public enum LowCardinality implements KeyName {

        /** Always {@code aerospike}. */
        SYSTEM_NAME("db.system.name"),
        /** Namespace. */
        NAMESPACE("db.namespace"),
        /** Set; empty if there is none or if a batch has several. */
        COLLECTION_NAME("db.collection.name"),
        /** Operation, in upper case on spans ({@code REMOVE}), in lower case on metrics ({@code delete}). */
        OPERATION_NAME("db.operation.name"),
        /** Kind of error, for example {@code Timeout} or {@code KeyNotFoundError}; empty on success. */
        ERROR_TYPE("error.type");

        private final String key;

        LowCardinality(String key) {
            this.key = key;
        }

        @Override
        public String asString() {
            return key;
        }
    }

    /** Keys of spans only. */
    public enum HighCardinality implements KeyName {

        /** Host of the first seed. */
        SERVER_ADDRESS("server.address"),
        /** Port of the first seed. */
        SERVER_PORT("server.port"),
        /** Expected name of the cluster, if configured. */
        CLUSTER_NAME("db.aerospike.cluster_name"),
        /** Result code of a failed operation as a decimal number, for example {@code 2}. */
        RESPONSE_STATUS_CODE("db.response.status_code");

        private final String key;

        HighCardinality(String key) {
            this.key = key;
        }

        @Override
        public String asString() {
            return key;
        }
    }
}
