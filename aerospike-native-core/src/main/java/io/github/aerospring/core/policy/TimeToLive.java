package io.github.aerospring.core.policy;

import java.time.Duration;

import io.github.aerospring.core.error.InvalidArgumentException;

/** How long a record lives after a write (protocol field {@code record_ttl}). */
public final class TimeToLive {

    /** As the namespace or the set is configured. */
    public static final TimeToLive NAMESPACE_DEFAULT = new TimeToLive(0, "NAMESPACE_DEFAULT");

    /** The record never expires. */
    public static final TimeToLive NEVER = new TimeToLive(-1, "NEVER");

    /** The write leaves the expiry of the record as it is. */
    public static final TimeToLive DONT_UPDATE = new TimeToLive(-2, "DONT_UPDATE");

    /** As the write defaults of the client say; the default of all options. */
    public static final TimeToLive CLIENT_DEFAULT = new TimeToLive(-3, "CLIENT_DEFAULT");

    private final int expiration;
    private final String text;

    private TimeToLive(int expiration, String text) {
        this.expiration = expiration;
        this.text = text;
    }

    /**
     * Lives for a duration after the write.
     *
     * @param duration whole seconds, from one second to {@link Integer#MAX_VALUE}; a server accepts at most ten years
     */
    public static TimeToLive of(Duration duration) {
        if (duration.getNano() != 0 || duration.getSeconds() < 1 || duration.getSeconds() > Integer.MAX_VALUE) {
            throw InvalidArgumentException.of(
                    "timeToLive", duration, "whole seconds, from PT1S to PT" + Integer.MAX_VALUE + "S");
        }
        return new TimeToLive((int) duration.getSeconds(), duration.toString());
    }

    /** Lives for a number of seconds after the write, as {@link #of(Duration)}. */
    public static TimeToLive ofSeconds(long seconds) {
        return of(Duration.ofSeconds(seconds));
    }

    /**
     * The value of {@code expiration} in official policies.
     *
     * @param clientDefault what {@link #CLIENT_DEFAULT} stands for
     */
    public int expiration(int clientDefault) {
        return expiration == CLIENT_DEFAULT.expiration ? clientDefault : expiration;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeToLive that && that.expiration == expiration;
    }

    @Override
    public int hashCode() {
        return expiration;
    }

    @Override
    public String toString() {
        return text;
    }
}
