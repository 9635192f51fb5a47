package io.github.aerospring.core.query;

import java.util.Objects;

import com.aerospike.client.query.Statement;
import io.github.aerospring.core.record.UdfCall;

/**
 * A stream UDF: servers filter, map and reduce their records, this side reduces the results of all servers. The module
 * has to be registered on the servers and is read again here, from a resource of the class path.
 */
public final class Aggregation {

    private final ClassLoader loader;
    private final String resource;
    private final UdfCall call;

    private Aggregation(ClassLoader loader, String resource, UdfCall call) {
        this.loader = Objects.requireNonNull(loader, "loader");
        this.resource = resource;
        this.call = call;
    }

    /**
     * A function of a module.
     *
     * @param resource the text of the module, as {@link ClassLoader#getResourceAsStream(String)} finds it
     * @param module name under which the servers know it, with or without {@code .lua}
     * @param arguments of the function after the stream
     */
    public static Aggregation of(
            ClassLoader loader, String resource, String module, String function, Object... arguments) {
        return new Aggregation(loader, resource, UdfCall.of(module, function, arguments));
    }

    void applyTo(Statement statement) {
        statement.setAggregateFunction(loader, resource, call.module(), call.function(), call.arguments());
    }

    @Override
    public String toString() {
        return "Aggregation[" + call + "]";
    }
}
