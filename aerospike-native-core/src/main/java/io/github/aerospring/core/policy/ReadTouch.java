package io.github.aerospring.core.policy;

import io.github.aerospring.core.error.InvalidArgumentException;

/** Whether a read starts the time to live of a record anew (protocol field {@code record_ttl} of reads). */
public final class ReadTouch {

    /** As the namespace or the set is configured. */
    public static final ReadTouch SERVER_DEFAULT = new ReadTouch(0);

    /** Reads never touch. */
    public static final ReadTouch NEVER = new ReadTouch(-1);

    private final int percent;

    private ReadTouch(int percent) {
        this.percent = percent;
    }

    /**
     * Touches when this share of the time to live has passed.
     *
     * @param percent 1 to 100
     */
    public static ReadTouch percent(int percent) {
        if (percent < 1 || percent > 100) {
            throw InvalidArgumentException.of("readTouch", percent, "1 to 100 percent");
        }
        return new ReadTouch(percent);
    }

    /** The value of {@code readTouchTtlPercent} in official policies. */
    public int ttlPercent() {
        return percent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadTouch that && that.percent == percent;
    }

    @Override
    public int hashCode() {
        return percent;
    }

    @Override
    public String toString() {
        return percent == 0 ? "SERVER_DEFAULT" : percent < 0 ? "NEVER" : percent + "%";
    }
}
