package io.github.aerospring.benchmarks.embedded;

import java.time.Duration;

import com.aerospike.client.AerospikeClient;

/** Something that clients do all day, in units whose rate is measured. */
interface Workload {

    /** Namespace of the records. */
    String NAMESPACE = "test";

    /** What is done, with its unit. */
    String name();

    /** Writes the records that the workload needs. */
    void load(AerospikeClient client);

    /** Works for at least {@code time} and returns the units done per second. */
    double rate(AerospikeClient client, Duration time);
}
