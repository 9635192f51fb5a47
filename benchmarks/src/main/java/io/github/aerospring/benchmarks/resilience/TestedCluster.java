package io.github.aerospring.benchmarks.resilience;

import java.io.IOException;
import java.util.List;

/** A cluster whose nodes can be made to come and go. */
interface TestedCluster extends AutoCloseable {

    /** Port of the node that clients begin with. */
    int port();

    /** What can happen to the cluster, in the order in which it shall happen. */
    List<Incident> incidents();

    @Override
    void close();

    /** Something that happens, and what ends it. */
    record Incident(String name, Step begin, Step end) {}

    /** A step of an incident; returns when the cluster is stable again. */
    @FunctionalInterface
    interface Step {

        void run() throws IOException, InterruptedException;
    }
}
