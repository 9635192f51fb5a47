package io.github.aerospring.core.logging;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.aerospike.client.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class ClientLoggingTests {

    private final Logger logger = (Logger) LoggerFactory.getLogger(ClientLogging.LOGGER);
    private final Level before = logger.getLevel();
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    @BeforeEach
    void listen() {
        appender.start();
        logger.addAppender(appender);
        ClientLogging.acquire();
    }

    @AfterEach
    void stop() {
        ClientLogging.release();
        ClientLogging.setLevel(LogLevel.TRACE);
        logger.detachAppender(appender);
        logger.setLevel(before);
    }

    private List<String> messages() {
        return appender.list.stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }

    private static void everyLevel() {
        Log.error("e");
        Log.warn("w");
        Log.info("i");
        Log.debug("d");
    }

    @Test
    void levelsOfMessagesStay() {
        logger.setLevel(Level.DEBUG);

        everyLevel();

        assertThat(messages()).containsExactly("ERROR e", "WARN w", "INFO i", "DEBUG d");
    }

    @Test
    void levelOfTheLoggerIsEffectiveAtOnce() {
        logger.setLevel(Level.ERROR);
        everyLevel();
        logger.setLevel(Level.INFO);
        everyLevel();

        assertThat(messages()).containsExactly("ERROR e", "ERROR e", "WARN w", "INFO i");
        assertThat(ClientLogging.level()).isEqualTo(LogLevel.INFO);
    }

    @ParameterizedTest
    @EnumSource(LogLevel.class)
    void limitIsEffectiveWhateverTheLoggerAllows(LogLevel limit) {
        logger.setLevel(Level.TRACE);
        ClientLogging.setLevel(limit);

        everyLevel();

        assertThat(messages()).hasSize(Math.min(limit.ordinal(), LogLevel.DEBUG.ordinal()));
        assertThat(ClientLogging.level()).isEqualTo(limit);
    }

    @Test
    void levelSetInTheOfficialClientCountsToo() {
        logger.setLevel(Level.DEBUG);
        Log.setLevel(Log.Level.WARN);
        try {
            everyLevel();
        } finally {
            Log.setLevel(Log.Level.DEBUG);
        }

        assertThat(messages()).containsExactly("ERROR e", "WARN w");
    }

    @Test
    void callbackStaysUntilTheLastClientIsClosed() {
        logger.setLevel(Level.DEBUG);
        ClientLogging.acquire();
        ClientLogging.release();

        Log.error("still there");

        assertThat(messages()).containsExactly("ERROR still there");
    }

    @Test
    void callbackGoesWithTheLastClient() {
        assumeThat(ClientLogging.clients()).as("other clients in this JVM").isEqualTo(1);
        ClientLogging.release();
        try {
            assertThat(Log.warnEnabled()).isFalse();
        } finally {
            ClientLogging.acquire();
        }
        assertThat(Log.warnEnabled()).isTrue();
    }

    @Test
    void messagesWithBracesAreNotFormatted() {
        logger.setLevel(Level.DEBUG);

        Log.error("node {} %s");

        assertThat(messages()).containsExactly("ERROR node {} %s");
    }
}
