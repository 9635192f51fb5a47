package io.github.aerospring.core;

import java.util.concurrent.atomic.AtomicBoolean;

import com.aerospike.client.IAerospikeClient;
import io.github.aerospring.core.error.ClientClosedException;

/** The official client while it is open. */
final class ClientState {

    private final IAerospikeClient client;
    private final AtomicBoolean closed = new AtomicBoolean();

    ClientState(IAerospikeClient client) {
        this.client = client;
    }

    IAerospikeClient open() {
        if (closed.get()) {
            throw new ClientClosedException();
        }
        return client;
    }

    IAerospikeClient unwrap() {
        return client;
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Whether this call was the first. */
    boolean close() {
        return closed.compareAndSet(false, true);
    }
}
