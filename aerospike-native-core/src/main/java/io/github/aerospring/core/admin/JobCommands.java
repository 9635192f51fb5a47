package io.github.aerospring.core.admin;

import java.time.Duration;

import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.query.BackgroundJob;

/** Watches jobs in the background of the servers. */
final class JobCommands {

    private static final int POLL_MILLIS = 20;

    private JobCommands() {}

    static AdminCommand<Boolean> isDone(BackgroundJob job) {
        return client -> job.task().isDone();
    }

    static AdminCommand<Void> await(BackgroundJob job, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw InvalidArgumentException.of("timeout", timeout, "positive");
        }
        return client -> {
            job.task().waitTillComplete(POLL_MILLIS, Math.toIntExact(timeout.toMillis()));
            return Command.NOTHING;
        };
    }
}
