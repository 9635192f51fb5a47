package io.github.aerospring.core.logging;

import java.util.concurrent.locks.ReentrantLock;

import com.aerospike.client.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages of the official client, which knows one callback in a JVM, as messages of the SLF4J logger
 * {@value #LOGGER}. The level of that logger decides what is logged, also when it changes while clients are open, and
 * {@link #setLevel(LogLevel)} is a second limit. The first client that connects installs the callback, the last one that
 * closes removes it. An application that sets a callback of its own before keeps it.
 */
public final class ClientLogging {

    /** Name of the logger. */
    public static final String LOGGER = "com.aerospike.client";

    private static final Logger logger = LoggerFactory.getLogger(LOGGER);

    private static final ReentrantLock lock = new ReentrantLock();
    private static int clients;
    private static boolean everInstalled;
    private static volatile LogLevel limit = LogLevel.TRACE;

    private ClientLogging() {}

    /** Limits what the official client logs, whatever the logger allows; {@link LogLevel#TRACE}, no limit. */
    public static void setLevel(LogLevel level) {
        limit = level;
    }

    /** What is logged: the lower one of limit and level of the logger. */
    public static LogLevel level() {
        LogLevel allowed = logger.isTraceEnabled()
                ? LogLevel.TRACE
                : logger.isDebugEnabled()
                        ? LogLevel.DEBUG
                        : logger.isInfoEnabled()
                                ? LogLevel.INFO
                                : logger.isWarnEnabled()
                                        ? LogLevel.WARN
                                        : logger.isErrorEnabled() ? LogLevel.ERROR : LogLevel.OFF;
        return allowed.compareTo(limit) < 0 ? allowed : limit;
    }

    /** A client connects; to be paired with {@link #release()}. */
    public static void acquire() {
        lock.lock();
        try {
            boolean foreign = Log.isSet() && !everInstalled;
            if (clients++ == 0 && !foreign) {
                everInstalled = true;
                // The logger decides, so that a change of its level is effective at once
                Log.setLevel(Log.Level.DEBUG);
                Log.setCallback(ClientLogging::log);
            }
        } finally {
            lock.unlock();
        }
    }

    /** A client is closed. */
    public static void release() {
        lock.lock();
        try {
            if (--clients == 0 && everInstalled) {
                Log.setCallback(null);
                Log.setLevel(Log.Level.INFO);
            }
        } finally {
            lock.unlock();
        }
    }

    static int clients() {
        return clients;
    }

    private static void log(Log.Level level, String message) {
        if (limit.includes(level)) {
            logger.atLevel(LogLevel.slf4j(level)).log(message);
        }
    }
}
