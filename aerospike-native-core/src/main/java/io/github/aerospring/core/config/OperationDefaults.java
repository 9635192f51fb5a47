package io.github.aerospring.core.config;

import java.time.Duration;

import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import io.github.aerospring.core.policy.ReadTouch;

/**
 * Default policy values of one kind of operation; immutable. The socket timeout is limited by the total timeout, which
 * includes all retries.
 */
public final class OperationDefaults {

    private static final OperationDefaults READ = new Builder().build();
    private static final OperationDefaults WRITE =
            READ.toBuilder().maxRetries(0).build();
    private static final OperationDefaults QUERY =
            READ.toBuilder().totalTimeout(Duration.ZERO).build();

    private final Builder values;

    private OperationDefaults(Builder values) {
        this.values = values;
    }

    /** Reads of one record: 30 s socket timeout, 1 s total timeout, 2 retries. */
    public static OperationDefaults read() {
        return READ;
    }

    /** Writes of one record: as reads, but no retry because a write is not idempotent in general. */
    public static OperationDefaults write() {
        return WRITE;
    }

    /** Batches that only read: as reads. */
    public static OperationDefaults batch() {
        return READ;
    }

    /** Batches that write: as writes. */
    public static OperationDefaults batchWrite() {
        return WRITE;
    }

    /** Queries: as reads, but without a total timeout. */
    public static OperationDefaults query() {
        return QUERY;
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return new Builder(values);
    }

    /** Longest wait for data on a socket, 0 = as long as the total timeout. */
    public Duration socketTimeout() {
        return values.socketTimeout;
    }

    /** Longest duration of an operation with its retries, 0 = no limit. */
    public Duration totalTimeout() {
        return values.totalTimeout;
    }

    /** Retries after the first attempt. */
    public int maxRetries() {
        return values.maxRetries;
    }

    /** Pause before a retry. */
    public Duration sleepBetweenRetries() {
        return values.sleepBetweenRetries;
    }

    /** Whether the user key is sent, to be stored by writes. */
    public boolean sendKey() {
        return values.sendKey;
    }

    /** Which replica is asked. */
    public Replica replica() {
        return values.replica;
    }

    /** How many replicas a read consults in a namespace without strong consistency. */
    public ReadModeAP readModeAp() {
        return values.readModeAp;
    }

    /** How consistent a read is in a namespace with strong consistency. */
    public ReadModeSC readModeSc() {
        return values.readModeSc;
    }

    /** How long a connection is kept for a late answer after a timeout. */
    public Duration timeoutDelay() {
        return values.timeoutDelay;
    }

    /** Whether a read starts the time to live anew. */
    public ReadTouch readTouch() {
        return values.readTouch;
    }

    /** Whether requests and answers are compressed. */
    public boolean compress() {
        return values.compress;
    }

    <P extends Policy> P applyTo(P policy) {
        policy.socketTimeout = Checks.millis(values.socketTimeout);
        policy.totalTimeout = Checks.millis(values.totalTimeout);
        policy.maxRetries = values.maxRetries;
        policy.sleepBetweenRetries = Checks.millis(values.sleepBetweenRetries);
        policy.sendKey = values.sendKey;
        policy.replica = values.replica;
        policy.readModeAP = values.readModeAp;
        policy.readModeSC = values.readModeSc;
        policy.timeoutDelay = Checks.millis(values.timeoutDelay);
        policy.readTouchTtlPercent = values.readTouch.ttlPercent();
        policy.compress = values.compress;
        return policy;
    }

    @Override
    public String toString() {
        return "OperationDefaults[socketTimeout=" + values.socketTimeout + ", totalTimeout=" + values.totalTimeout
                + ", maxRetries=" + values.maxRetries + ", sleepBetweenRetries=" + values.sleepBetweenRetries
                + ", sendKey=" + values.sendKey + ", replica=" + values.replica + ", readModeAp=" + values.readModeAp
                + ", readModeSc=" + values.readModeSc + ", timeoutDelay=" + values.timeoutDelay + ", readTouch="
                + values.readTouch + ", compress=" + values.compress + "]";
    }

    /** Collects the values of {@link OperationDefaults}. */
    public static final class Builder {

        private Duration socketTimeout = Duration.ofSeconds(30);
        private Duration totalTimeout = Duration.ofSeconds(1);
        private int maxRetries = 2;
        private Duration sleepBetweenRetries = Duration.ZERO;
        private boolean sendKey;
        private Replica replica = Replica.SEQUENCE;
        private ReadModeAP readModeAp = ReadModeAP.ONE;
        private ReadModeSC readModeSc = ReadModeSC.SESSION;
        private Duration timeoutDelay = Duration.ZERO;
        private ReadTouch readTouch = ReadTouch.SERVER_DEFAULT;
        private boolean compress;

        private Builder() {}

        private Builder(Builder other) {
            this.socketTimeout = other.socketTimeout;
            this.totalTimeout = other.totalTimeout;
            this.maxRetries = other.maxRetries;
            this.sleepBetweenRetries = other.sleepBetweenRetries;
            this.sendKey = other.sendKey;
            this.replica = other.replica;
            this.readModeAp = other.readModeAp;
            this.compress = other.compress;
            this.readTouch = other.readTouch;
            this.timeoutDelay = other.timeoutDelay;
            this.readModeSc = other.readModeSc;
        }

        /** Longest wait for data on a socket; 30 s, 0 = as long as the total timeout. */
        public Builder socketTimeout(Duration timeout) {
            this.socketTimeout = Checks.duration("socketTimeout", timeout, Duration.ZERO);
            return this;
        }

        /** Longest duration with all retries; 1 s (queries 0), 0 = no limit. */
        public Builder totalTimeout(Duration timeout) {
            this.totalTimeout = Checks.duration("totalTimeout", timeout, Duration.ZERO);
            return this;
        }

        /** Retries after the first attempt; 2 (writes 0). */
        public Builder maxRetries(int retries) {
            this.maxRetries = Checks.atLeast("maxRetries", retries, 0);
            return this;
        }

        /** Pause before a retry; 0. */
        public Builder sleepBetweenRetries(Duration pause) {
            this.sleepBetweenRetries = Checks.duration("sleepBetweenRetries", pause, Duration.ZERO);
            return this;
        }

        /** Sends the user key, which writes then store; {@code false}. What writes send, batches that write send too. */
        public Builder sendKey(boolean send) {
            this.sendKey = send;
            return this;
        }

        /** Which replica is asked; {@link Replica#SEQUENCE}. */
        public Builder replica(Replica choice) {
            this.replica = choice;
            return this;
        }

        /** How many replicas a read consults; {@link ReadModeAP#ONE}. */
        public Builder readModeAp(ReadModeAP mode) {
            this.readModeAp = mode;
            return this;
        }

        /** How consistent a read is in a namespace with strong consistency; {@link ReadModeSC#SESSION}. */
        public Builder readModeSc(ReadModeSC mode) {
            this.readModeSc = mode;
            return this;
        }

        /** How long a connection is kept for a late answer after a timeout; 0 = it is closed. */
        public Builder timeoutDelay(Duration delay) {
            this.timeoutDelay = Checks.duration("timeoutDelay", delay, Duration.ZERO);
            return this;
        }

        /** Whether a read starts the time to live anew; {@link ReadTouch#SERVER_DEFAULT}. */
        public Builder readTouch(ReadTouch touch) {
            this.readTouch = touch;
            return this;
        }

        /** Compresses requests and answers (Enterprise); {@code false}. */
        public Builder compress(boolean on) {
            this.compress = on;
            return this;
        }

        /** The values. */
        public OperationDefaults build() {
            return new OperationDefaults(new Builder(this));
        }
    }
}
