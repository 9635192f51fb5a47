package io.github.aerospring.boot.autoconfigure;

import java.time.Duration;

import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.policy.ReadTouch;
import io.github.aerospring.core.policy.TimeToLive;

/** Settings that properties write with the numbers of the protocol, of which the ones below 1 have names. */
final class ProtocolValues {

    private ProtocolValues() {}

    static TimeToLive timeToLive(Duration duration) {
        if (duration.isZero()) {
            return TimeToLive.NAMESPACE_DEFAULT;
        }
        if (duration.equals(Duration.ofSeconds(-1))) {
            return TimeToLive.NEVER;
        }
        if (duration.equals(Duration.ofSeconds(-2))) {
            return TimeToLive.DONT_UPDATE;
        }
        if (duration.isNegative()) {
            throw InvalidArgumentException.of(
                    "timeToLive",
                    duration,
                    "whole seconds, 0 (default of the namespace), -1 (never) or -2 (unchanged)");
        }
        return TimeToLive.of(duration);
    }

    static ReadTouch readTouch(int percent) {
        return switch (percent) {
            case 0 -> ReadTouch.SERVER_DEFAULT;
            case -1 -> ReadTouch.NEVER;
            default -> percent(percent);
        };
    }

    private static ReadTouch percent(int percent) {
        if (percent < 0) {
            throw InvalidArgumentException.of("readTouch", percent, "1 to 100, 0 (server decides) or -1 (never)");
        }
        return ReadTouch.percent(percent);
    }
}
