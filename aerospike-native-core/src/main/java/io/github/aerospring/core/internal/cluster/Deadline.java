package io.github.aerospring.core.internal.cluster;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** When an operation with all its attempts has to be over. */
public final class Deadline {

    private static final int GRACE = 8;

    private final long start = System.nanoTime();
    private final long total;

    private Deadline(long total) {
        this.total = total;
    }

    /** A deadline from now on; 0 = never. */
    public static Deadline in(int millis) {
        return new Deadline(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Milliseconds until the deadline, at least 0; 0 without a deadline as well, see {@link #isOver}. */
    public int remaining() {
        return total == 0 ? 0 : (int) Math.max(0, TimeUnit.NANOSECONDS.toMillis(total - (System.nanoTime() - start)));
    }

    /** Whether at most this time is left. */
    public boolean endsWithin(int millis) {
        return total != 0 && remaining() <= millis;
    }

    /** Whether it is too late. */
    public boolean isOver() {
        return total != 0 && remaining() == 0;
    }

    /**
     * As {@link #limit} for what may have arrived already while something else was waited for: for an eighth of the time
     * after the deadline it is still read, as long as it needs no waiting.
     */
    int limitOfArrived(int socketTimeout) throws SocketTimeoutException {
        boolean late = isOver() && System.nanoTime() - start < total + total / GRACE;
        return late ? 1 : limit(socketTimeout);
    }

    /** Timeout of the next wait: that of a socket, at most until the deadline; 0 = none. */
    int limit(int socketTimeout) throws SocketTimeoutException {
        if (total == 0) {
            return socketTimeout;
        }
        int remaining = remaining();
        if (remaining == 0) {
            throw new SocketTimeoutException("total timeout");
        }
        return socketTimeout == 0 ? remaining : Math.min(socketTimeout, remaining);
    }
}
