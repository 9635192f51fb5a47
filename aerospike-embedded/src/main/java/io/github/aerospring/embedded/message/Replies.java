package io.github.aerospring.embedded.message;

/**
 * Where the rows of an answer go. Rows are gathered into protocol messages (type 3) and sent whenever one is full, so
 * that a stream never holds more than one message in memory.
 */
public final class Replies {

    private static final int HEADER = Proto.HEADER_SIZE;
    private static final int KEEP = 64 * 1024;

    private final Sink sink;
    private final WireWriter out = new WireWriter(1024);
    private int sendTimeout;
    private long sentMessages;
    private long sentBytes;
    private long sentNanos;

    /** Replies that go to {@code sink}. */
    public Replies(Sink sink) {
        this.sink = sink;
        out.i64(0);
    }

    /** Limits how long one message may take to be sent, in milliseconds; 0 for no limit, as at the beginning. */
    public void limitSending(int millis) {
        sendTimeout = millis;
    }

    /** Whether somebody waits for the replies, as far as is known. */
    public boolean isOpen() {
        return sink.isOpen();
    }

    /** Messages sent since the connection began. */
    public long sentMessages() {
        return sentMessages;
    }

    /** Bytes sent since the connection began. */
    public long sentBytes() {
        return sentBytes;
    }

    /** Nanoseconds that sending them took. */
    public long sentNanos() {
        return sentNanos;
    }

    /** Adds a row; sends what was there before if the row would make the body larger than {@code limit} bytes. */
    public void add(ReplyRow row, int limit) {
        int start = out.size();
        row.write(out);
        if (out.size() - HEADER > limit && start > HEADER) {
            send(start);
        }
    }

    /** Adds a row if the body then has at most {@code limit} bytes; else returns false. */
    public boolean addIfFits(ReplyRow row, int limit) {
        int start = out.size();
        row.write(out);
        if (out.size() - HEADER > limit) {
            out.truncate(start, KEEP);
            return false;
        }
        return true;
    }

    /** Forgets the rows that have been added but not sent yet. */
    public void discard() {
        out.truncate(HEADER, KEEP);
    }

    /** Sends the rows that have been added. */
    public void flush() {
        if (out.size() > HEADER) {
            send(out.size());
        }
    }

    /** Sends one row as a message of its own. */
    public void single(ReplyRow row) {
        add(row, Integer.MAX_VALUE);
        flush();
    }

    private void send(int end) {
        out.i64At(0, Proto.header(Proto.MESSAGE, end - HEADER));
        long start = System.nanoTime();
        sink.send(out.array(), end, sendTimeout);
        sentNanos += System.nanoTime() - start;
        sentMessages++;
        sentBytes += end;
        if (end == out.size()) {
            out.truncate(HEADER, KEEP);
        } else {
            out.move(end, HEADER);
        }
    }

    /** Takes complete protocol messages. */
    public interface Sink {

        /**
         * Sends the first {@code length} bytes of {@code bytes}; the array may be used again afterwards.
         *
         * @param timeoutMillis how long that may take, 0 for no limit
         */
        void send(byte[] bytes, int length, int timeoutMillis);

        /** Whether there is somebody to send to, as far as is known. */
        default boolean isOpen() {
            return true;
        }
    }
}
