package io.github.aerospring.core;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the callbacks of one call run: on the callback executor, with the observation of the caller as current one. */
record CallbackScope(Executor executor, @Nullable Observation caller) {

    private static final Logger logger = LoggerFactory.getLogger(CallbackScope.class);

    void run(Runnable callback) {
        try {
            executor.execute(caller == null ? callback : () -> inScope(caller, callback));
        } catch (RejectedExecutionException refused) {
            // Better the wrong thread than a future that never completes
            logger.warn("The callback executor refused a result; completing it on this thread", refused);
            callback.run();
        }
    }

    private static void inScope(Observation caller, Runnable callback) {
        try (Observation.Scope scope = caller.openScope()) {
            assert scope != null;
            callback.run();
        }
    }
}
