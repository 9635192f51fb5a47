package io.github.aerospring.embedded;

import java.time.Duration;

import io.github.aerospring.embedded.cluster.ConflictResolution;
import io.github.aerospring.embedded.cluster.NamespaceRule;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Setting;
import io.github.aerospring.embedded.storage.Settings;

/** Options of one namespace, with the defaults of a real server unless a method says otherwise. */
public final class NamespaceOptions {

    private final String name;
    private final Settings settings;
    private final NamespaceRule rule;

    private NamespaceOptions(Builder builder) {
        this.name = builder.name;
        this.rule = new NamespaceRule(builder.replicationFactor, builder.conflictResolution);
        this.settings = new Settings(NamespaceSettings.ALL);
        settings.set(NamespaceSettings.DEFAULT_TTL, builder.defaultTtl);
        settings.set(NamespaceSettings.NSUP_PERIOD, builder.nsupPeriod);
        settings.set(NamespaceSettings.ALLOW_TTL_WITHOUT_NSUP, builder.allowTtlWithoutNsup ? 1 : 0);
        settings.set(NamespaceSettings.MAX_RECORD_SIZE, builder.maxRecordSize);
        settings.set(NamespaceSettings.DEFAULT_READ_TOUCH_PERCENT, builder.defaultReadTouchPercent);
    }

    /**
     * A namespace with default options.
     *
     * @throws IllegalArgumentException when the name is empty, longer than 31 bytes, or has one of the characters that
     *     the protocol uses between names
     */
    public static NamespaceOptions of(String name) {
        return builder(name).build();
    }

    /** Options to be changed, for a namespace whose name follows the rules of {@link #of(String)}. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Name of the namespace. */
    public String name() {
        return name;
    }

    NamespaceRule rule() {
        return rule;
    }

    void applyTo(Namespace namespace) {
        for (Setting setting : settings.all()) {
            namespace.settings().set(setting, settings.get(setting));
        }
    }

    /** Options while they are being chosen. */
    public static final class Builder {

        private final String name;
        private long defaultTtl;
        private long nsupPeriod = NamespaceSettings.NSUP_PERIOD.initial();
        private boolean allowTtlWithoutNsup;
        private long maxRecordSize = NamespaceSettings.MAX_RECORD_SIZE.initial();
        private long defaultReadTouchPercent;
        private int replicationFactor = 2;
        private ConflictResolution conflictResolution = ConflictResolution.GENERATION;

        private Builder(String name) {
            boolean valid = !name.isEmpty()
                    && WireText.fromJava(name).length() <= Namespace.MAX_NAME
                    && name.chars().noneMatch(c -> c <= ' ' || ":;/=,".indexOf(c) >= 0);
            if (!valid) {
                throw new IllegalArgumentException("namespace: '" + name + "' (expected: 1 to " + Namespace.MAX_NAME
                        + " bytes without spaces or any of : ; / = , e.g. \"test\")");
            }
            this.name = name;
        }

        /**
         * Time to live of records that are written without one ({@code default-ttl}), in whole seconds. Default zero:
         * they never expire.
         */
        public Builder defaultTtl(Duration ttl) {
            this.defaultTtl = ttl.toSeconds();
            return this;
        }

        /**
         * How often expired records are removed from memory ({@code nsup-period}), in whole seconds. Default two
         * minutes. Zero turns it off, and then writes with a time to live are refused unless
         * {@link #allowTtlWithoutNsup(boolean)} is on.
         */
        public Builder nsupPeriod(Duration period) {
            this.nsupPeriod = period.toSeconds();
            return this;
        }

        /** Whether records may expire although nothing removes them ({@code allow-ttl-without-nsup}). Default no. */
        public Builder allowTtlWithoutNsup(boolean allow) {
            this.allowTtlWithoutNsup = allow;
            return this;
        }

        /** Largest record in bytes of storage ({@code max-record-size}), 64 bytes to 8 MiB. Default 1 MiB. */
        public Builder maxRecordSize(int bytes) {
            this.maxRecordSize = bytes;
            return this;
        }

        /**
         * Percentage of its time to live below which reading a record starts that time again
         * ({@code default-read-touch-ttl-pct}), 0 to 100. Default 0: never.
         */
        public Builder defaultReadTouchPercent(int percent) {
            this.defaultReadTouchPercent = percent;
            return this;
        }

        /**
         * Copies of each record in a cluster, that of the master included ({@code replication-factor}). Default 2; fewer
         * while there are fewer nodes.
         */
        public Builder replicationFactor(int copies) {
            if (copies < 1) {
                throw new IllegalArgumentException("replicationFactor: '" + copies + "' (expected: at least 1)");
            }
            this.replicationFactor = copies;
            return this;
        }

        /**
         * Which version of a record wins when two parts of a split cluster have both written it
         * ({@code conflict-resolution-policy}). Default {@link ConflictResolution#GENERATION}.
         */
        public Builder conflictResolution(ConflictResolution policy) {
            this.conflictResolution = policy;
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException when a value is out of range
         */
        public NamespaceOptions build() {
            return new NamespaceOptions(this);
        }
    }
}
