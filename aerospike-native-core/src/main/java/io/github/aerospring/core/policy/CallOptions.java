package io.github.aerospring.core.policy;

import java.time.Duration;

import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * How one call is carried out: time limits, retries, replicas, filter. Immutable; what is not set stays as the client's
 * defaults say. {@link Policies} makes official policies of it.
 */
public final class CallOptions {

    /** Nothing but the defaults of the client. */
    public static final CallOptions DEFAULTS = builder().build();

    private final Builder values;

    private CallOptions(Builder values) {
        this.values = values;
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return new Builder(values);
    }

    <P extends Policy> P applyTo(P policy) {
        policy.totalTimeout = millis(values.totalTimeout, policy.totalTimeout);
        policy.socketTimeout = millis(values.socketTimeout, policy.socketTimeout);
        policy.timeoutDelay = millis(values.timeoutDelay, policy.timeoutDelay);
        policy.sleepBetweenRetries = millis(values.sleepBetweenRetries, policy.sleepBetweenRetries);
        policy.maxRetries = or(values.maxRetries, policy.maxRetries);
        policy.replica = or(values.replica, policy.replica);
        policy.readModeAP = or(values.readModeAp, policy.readModeAP);
        policy.readModeSC = or(values.readModeSc, policy.readModeSC);
        policy.compress = or(values.compress, policy.compress);
        if (values.readTouch != null) {
            policy.readTouchTtlPercent = values.readTouch.ttlPercent();
        }
        if (values.filterExpression != null) {
            policy.filterExp = values.filterExpression;
        }
        policy.failOnFilteredOut |= policy.filterExp != null;
        return policy;
    }

    private static int millis(@Nullable Duration value, int otherwise) {
        return value == null ? otherwise : Math.toIntExact(value.toMillis());
    }

    static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /** Collects the values of {@link CallOptions}. */
    public static final class Builder {

        private @Nullable Duration totalTimeout;
        private @Nullable Duration socketTimeout;
        private @Nullable Duration timeoutDelay;
        private @Nullable Duration sleepBetweenRetries;
        private @Nullable Integer maxRetries;
        private @Nullable Replica replica;
        private @Nullable ReadModeAP readModeAp;
        private @Nullable ReadModeSC readModeSc;
        private @Nullable ReadTouch readTouch;
        private @Nullable Boolean compress;
        private @Nullable Expression filterExpression;

        private Builder() {}

        private Builder(Builder other) {
            this.totalTimeout = other.totalTimeout;
            this.socketTimeout = other.socketTimeout;
            this.timeoutDelay = other.timeoutDelay;
            this.sleepBetweenRetries = other.sleepBetweenRetries;
            this.maxRetries = other.maxRetries;
            this.replica = other.replica;
            this.readModeAp = other.readModeAp;
            this.readModeSc = other.readModeSc;
            this.readTouch = other.readTouch;
            this.compress = other.compress;
            this.filterExpression = other.filterExpression;
        }

        /** Longest duration with all retries, 0 = no limit. */
        public Builder totalTimeout(Duration timeout) {
            this.totalTimeout = duration("totalTimeout", timeout);
            return this;
        }

        /** Longest wait for data on a socket, 0 = as long as the total timeout. */
        public Builder socketTimeout(Duration timeout) {
            this.socketTimeout = duration("socketTimeout", timeout);
            return this;
        }

        /** How long a connection is kept for a late answer after a timeout, 0 = it is closed. */
        public Builder timeoutDelay(Duration delay) {
            this.timeoutDelay = duration("timeoutDelay", delay);
            return this;
        }

        /** Pause before a retry. */
        public Builder sleepBetweenRetries(Duration pause) {
            this.sleepBetweenRetries = duration("sleepBetweenRetries", pause);
            return this;
        }

        /** Retries after the first attempt. */
        public Builder maxRetries(int retries) {
            if (retries < 0) {
                throw InvalidArgumentException.of("maxRetries", retries, "at least 0");
            }
            this.maxRetries = retries;
            return this;
        }

        /** Which replica is asked. */
        public Builder replica(Replica choice) {
            this.replica = choice;
            return this;
        }

        /** How many replicas a read consults in a namespace without strong consistency. */
        public Builder readModeAp(ReadModeAP mode) {
            this.readModeAp = mode;
            return this;
        }

        /** How consistent a read is in a namespace with strong consistency. */
        public Builder readModeSc(ReadModeSC mode) {
            this.readModeSc = mode;
            return this;
        }

        /** Whether a read starts the time to live anew. */
        public Builder readTouch(ReadTouch touch) {
            this.readTouch = touch;
            return this;
        }

        /** Compresses requests and asks for compressed answers (Enterprise). */
        public Builder compress(boolean on) {
            this.compress = on;
            return this;
        }

        /** What a record has to fulfil; one that does not is a {@code FilteredOutException}. */
        public Builder filterExpression(Expression expression) {
            this.filterExpression = expression;
            return this;
        }

        /** The options. */
        public CallOptions build() {
            return new CallOptions(new Builder(this));
        }

        private static Duration duration(String name, Duration value) {
            if (value.isNegative() || value.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
                throw InvalidArgumentException.of(name, value, "PT0S to " + Duration.ofMillis(Integer.MAX_VALUE));
            }
            return value;
        }
    }
}
