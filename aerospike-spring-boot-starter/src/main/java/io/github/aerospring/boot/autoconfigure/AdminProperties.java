package io.github.aerospring.boot.autoconfigure;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** Properties of administrative commands: {@code aerospike.admin.*}. */
public class AdminProperties {

    /** Time that an administrative or info command may take. */
    private @Nullable Duration timeout;

    AdminProperties() {}

    public @Nullable Duration getTimeout() {
        return timeout;
    }

    public void setTimeout(@Nullable Duration timeout) {
        this.timeout = timeout;
    }
}
