package io.github.aerospring.core;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.ClientClosedException;
import io.github.aerospring.core.error.ClientException;
import org.jspecify.annotations.Nullable;

/** The states of a client and the only ways from one to the next. */
final class ClientLifecycle {

    private final AtomicReference<ClientState> state = new AtomicReference<>(ClientState.DISCONNECTED);
    private volatile @Nullable Session session;

    ClientState state() {
        return Objects.requireNonNull(state.get());
    }

    /** The session of a connected client. */
    Session session() {
        Session open = session;
        if (open == null) {
            throw new ClientClosedException();
        }
        return open;
    }

    void connect(Supplier<Session> connector) {
        if (!state.compareAndSet(ClientState.DISCONNECTED, ClientState.CONNECTING)) {
            throw refused("connect", ClientState.DISCONNECTED);
        }
        ClientState next = ClientState.DISCONNECTED;
        try {
            session = connector.get();
            next = ClientState.CONNECTED;
        } finally {
            state.set(next);
        }
    }

    /** Does nothing if disconnected or if another thread closes already. */
    void close() {
        if (state.get() == ClientState.CONNECTING) {
            throw refused("close", ClientState.CONNECTED);
        }
        if (state.compareAndSet(ClientState.CONNECTED, ClientState.CLOSING)) {
            Session closed = session();
            session = null;
            try {
                closed.closing().run();
            } finally {
                state.set(ClientState.DISCONNECTED);
            }
        }
    }

    private ClientException refused(String action, ClientState expected) {
        return new ClientException(
                ResultCode.CLIENT_ERROR, action + " in state " + state.get() + " (expected: " + expected + ")");
    }
}
