package io.github.aerospring.core;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.core.config.ClientConfiguration;
import org.jspecify.annotations.Nullable;

/** What the builder knows about connections, as it was when the client was built. */
record ClientSettings(
        ClientConfiguration configuration,
        List<Consumer<ClientPolicy>> customizers,
        @Nullable Executor callbackExecutor) {

    ClientSettings {
        customizers = List.copyOf(customizers);
    }

    ClientSettings with(ClientConfiguration other) {
        return new ClientSettings(other, customizers, callbackExecutor);
    }
}
