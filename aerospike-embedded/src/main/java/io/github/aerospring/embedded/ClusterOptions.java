package io.github.aerospring.embedded;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Shape and temper of a cluster in one JVM. */
public final class ClusterOptions {

    private final List<Integer> racks;
    private final Duration failureDetection;
    private final Duration migrationTime;

    private ClusterOptions(Builder builder) {
        this.racks = builder.racks;
        this.failureDetection = builder.failureDetection;
        this.migrationTime = builder.migrationTime;
    }

    /**
     * A number of nodes without racks.
     *
     * @throws IllegalArgumentException when it is not 1 to 8, the largest cluster of the Community Edition
     */
    public static Builder nodes(int count) {
        if (count < 1 || count > Builder.MAX_NODES) {
            throw new IllegalArgumentException(
                    "nodes: '" + count + "' (expected: 1 to " + Builder.MAX_NODES + ", as in the Community Edition)");
        }
        return new Builder(Collections.nCopies(count, 0));
    }

    /** One node for each number, in the rack of that number; the copies of a record are in different racks. */
    public static Builder racks(int... rackOfEachNode) {
        Builder checked = nodes(rackOfEachNode.length);
        return checked.inRacks(Arrays.stream(rackOfEachNode).boxed().toList());
    }

    List<Integer> racks() {
        return racks;
    }

    Duration failureDetection() {
        return failureDetection;
    }

    Duration migrationTime() {
        return migrationTime;
    }

    /** Options while they are being chosen. */
    public static final class Builder {

        private static final int MAX_NODES = 8;

        private List<Integer> racks;
        private Duration failureDetection = Duration.ofMillis(200);
        private Duration migrationTime = Duration.ZERO;

        private Builder(List<Integer> racks) {
            this.racks = racks;
        }

        /**
         * How long nodes take to notice that another one has come, gone, or cannot be seen. Default 200 ms; a real cluster
         * takes about two seconds.
         */
        public Builder failureDetection(Duration time) {
            this.failureDetection = notNegative("failureDetection", time);
            return this;
        }

        /** How long it takes to move all partitions that have to move. Default zero: as fast as possible. */
        public Builder migrationTime(Duration time) {
            this.migrationTime = notNegative("migrationTime", time);
            return this;
        }

        /** The options. */
        public ClusterOptions build() {
            return new ClusterOptions(this);
        }

        private Builder inRacks(List<Integer> numbers) {
            this.racks = numbers;
            return this;
        }

        private static Duration notNegative(String name, Duration time) {
            if (time.isNegative()) {
                throw new IllegalArgumentException(name + ": '" + time + "' (expected: zero or more)");
            }
            return time;
        }
    }
}
