package io.github.aerospring.core;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** What is logged with DEBUG and above under a name, until it is closed. */
public final class LoggedMessages implements AutoCloseable {

    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
    private final Logger logger;
    private final Level before;

    private LoggedMessages(Logger logger) {
        this.logger = logger;
        this.before = logger.getLevel();
    }

    /** Starts to listen to a logger and those below it. */
    public static LoggedMessages of(String name) {
        LoggedMessages messages = new LoggedMessages((Logger) LoggerFactory.getLogger(name));
        messages.appender.start();
        messages.logger.setLevel(Level.DEBUG);
        messages.logger.addAppender(messages.appender);
        return messages;
    }

    /** The messages so far, each as {@code LEVEL text}. */
    public List<String> texts() {
        return List.copyOf(appender.list).stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setLevel(before);
    }
}
