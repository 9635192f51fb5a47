package io.github.aerospring.core.admin;

import java.time.Instant;

import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.internal.cluster.ClusterNodes;
import org.jspecify.annotations.Nullable;

/** Truncation by info command; the official method knows milliseconds only, the server nanoseconds. */
final class Truncation {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private Truncation() {}

    static AdminCommand<Void> namespace(String namespace) {
        return of(namespace, "", null);
    }

    static AdminCommand<Void> set(String namespace, String set) {
        return of(namespace, InfoText.name("set", set), null);
    }

    static AdminCommand<Void> before(String namespace, String set, Instant before) {
        return of(namespace, set, before);
    }

    private static AdminCommand<Void> of(String namespace, String set, @Nullable Instant before) {
        String text = text(namespace, set, before);
        return client -> {
            InfoText.requireOk(text, new ClusterNodes(client).ask(text));
            return Command.NOTHING;
        };
    }

    static String text(String namespace, String set, @Nullable Instant before) {
        StringBuilder command = new StringBuilder(
                        set.isEmpty() ? "truncate-namespace:namespace=" : "truncate:namespace=")
                .append(InfoText.name("namespace", namespace));
        if (!set.isEmpty()) {
            command.append(";set=").append(InfoText.name("set", set));
        }
        if (before != null) {
            command.append(";lut=").append(nanos(before));
        }
        return command.toString();
    }

    private static long nanos(Instant before) {
        try {
            return Math.addExact(Math.multiplyExact(before.getEpochSecond(), NANOS_PER_SECOND), before.getNano());
        } catch (ArithmeticException outOfRange) {
            throw InvalidArgumentException.of("before", before, "an instant from 1970 to 2262");
        }
    }
}
