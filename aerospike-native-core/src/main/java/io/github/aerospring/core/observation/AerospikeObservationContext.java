package io.github.aerospring.core.observation;

import java.util.Optional;
import java.util.OptionalInt;

import com.aerospike.client.AerospikeException;
import io.github.aerospring.core.execution.CommandTarget;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;

/** One data operation under observation, a call of kind {@link Kind#CLIENT}; the protocol has no room for trace headers. */
public final class AerospikeObservationContext extends SenderContext<Object> {

    private final CommandTarget target;
    private final ServerAddress server;

    /** Context of a command that a client with this seed runs. */
    public AerospikeObservationContext(CommandTarget target, ServerAddress server) {
        super((carrier, key, value) -> {}, Kind.CLIENT);
        this.target = target;
        this.server = server;
        setCarrier(target);
        setRemoteServiceName("aerospike");
        setRemoteServiceAddress(server.uri());
    }

    /** What the command does and where. */
    public CommandTarget target() {
        return target;
    }

    /** Host of the first seed, not necessarily of the node that serves the command. */
    public String serverAddress() {
        return server.host();
    }

    /** Port of the first seed. */
    public int serverPort() {
        return server.port();
    }

    /** Name that the cluster is expected to have, if one is configured. */
    public Optional<String> clusterName() {
        return server.clusterName();
    }

    ServerAddress server() {
        return server;
    }

    /** Result code of the error; empty while there is none or if it is not an Aerospike error. */
    public OptionalInt resultCode() {
        return getError() instanceof AerospikeException error
                ? OptionalInt.of(error.getResultCode())
                : OptionalInt.empty();
    }

    /** Value of {@code error.type}; empty text while there is no error. */
    public String errorType() {
        Throwable error = getError();
        return error == null ? "" : ErrorTypes.of(error);
    }
}
