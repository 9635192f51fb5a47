package io.github.aerospring.core.logging;

import com.aerospike.client.Log;
import org.slf4j.event.Level;

/** How much is logged; each level includes those before it. */
public enum LogLevel {
    /** Nothing. */
    OFF,
    /** Errors. */
    ERROR,
    /** Warnings, for example a node that does not answer. */
    WARN,
    /** Changes of the cluster. */
    INFO,
    /** Details; the most that the official client says. */
    DEBUG,
    /** As {@link #DEBUG}, which the official client does not surpass. */
    TRACE;

    boolean includes(Log.Level message) {
        return message.ordinal() < ordinal();
    }

    /** The level of SLF4J for a message of the official client. */
    static Level slf4j(Log.Level message) {
        return Level.valueOf(message.name());
    }
}
