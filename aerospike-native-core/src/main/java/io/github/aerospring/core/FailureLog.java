package io.github.aerospring.core;

import com.aerospike.client.AerospikeException;
import io.github.aerospring.core.execution.CommandTarget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One DEBUG message for each command that failed, in the logger {@value #LOGGER}; who calls gets the error anyway. */
final class FailureLog {

    static final String LOGGER = "io.github.aerospring.core.command";

    private static final Logger logger = LoggerFactory.getLogger(LOGGER);

    private FailureLog() {}

    static AerospikeException log(CommandTarget target, AerospikeException error) {
        if (logger.isDebugEnabled()) {
            logger.debug(
                    "{} {}.{}: {}",
                    target.operation().spanName(),
                    target.namespace(),
                    target.set(),
                    error.getMessage());
        }
        return error;
    }
}
