package io.github.aerospring.embedded.query;

import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.message.Replies;

/** How much of the answer of a query was sent. */
final class SentBytes implements JobKind {

    private static final int LAST_MESSAGE = 30;
    /** The real server counts the header of a message twice. */
    private static final int HEADER = 8;

    private final Replies replies;
    private final String type;
    private final int socketTimeout;
    private final long bytesBefore;
    private final long nanosBefore;
    private volatile long bytes;
    private volatile long nanos;

    /** Nothing sent yet. */
    SentBytes(Replies replies, String type, int socketTimeout) {
        this.replies = replies;
        this.type = type;
        this.socketTimeout = socketTimeout;
        this.bytesBefore = count();
        this.nanosBefore = replies.sentNanos();
    }

    /** Sends what was gathered. */
    void flush() {
        replies.flush();
        bytes = count() - bytesBefore;
        nanos = replies.sentNanos() - nanosBefore;
    }

    /** Sends what was gathered and counts the last message, which follows. */
    void flushBeforeLast() {
        flush();
        bytes = count() - bytesBefore + LAST_MESSAGE;
    }

    private long count() {
        return replies.sentBytes() + HEADER * replies.sentMessages();
    }

    @Override
    public String describe() {
        return ":job-type=" + type
                + ":net-io-bytes=" + bytes
                + ":net-io-time=" + TimeUnit.NANOSECONDS.toMillis(nanos)
                + ":socket-timeout=" + socketTimeout;
    }
}
