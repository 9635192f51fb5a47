package io.github.aerospring.benchmarks.resilience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.policy.ClientPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Eight threads read and write through one official client while the nodes of a cluster of three are stopped and restarted
 * in turn, one is cut off, and partitions move. Tells which errors the client saw in each phase, and whether a write that
 * was acknowledged is lost. The cluster is embedded, or real: {@code -Dports=3100,3110,3120} with the commands of {@link
 * ProcessTestedCluster}. Ends with status 1 when a write is lost or an error falls outside the incidents.
 */
public final class ClusterScenario {

    private static final Logger logger = LoggerFactory.getLogger(ClusterScenario.class);

    private static final int THREADS = 8;
    private static final int QUIET_MILLIS = 2000;
    private static final String QUIET = "between the incidents";

    private ClusterScenario() {}

    /** Runs the scenario; takes no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String ports = System.getProperty("ports", "");
        boolean good;
        try (TestedCluster cluster = ports.isEmpty() ? new EmbeddedTestedCluster() : new ProcessTestedCluster(ports)) {
            good = run(cluster);
        }
        System.exit(good ? 0 : 1);
    }

    static boolean run(TestedCluster cluster) throws IOException, InterruptedException {
        ErrorTally tally = new ErrorTally();
        tally.phase(QUIET);
        try (AerospikeClient client = new AerospikeClient(new ClientPolicy(), "127.0.0.1", cluster.port())) {
            List<Workload> workloads = IntStream.range(0, THREADS)
                    .mapToObj(number -> new Workload(client, tally, number))
                    .toList();
            List<Thread> threads = new ArrayList<>();
            for (Workload workload : workloads) {
                Thread thread = new Thread(workload, "workload");
                threads.add(thread);
                thread.start();
            }
            Thread.sleep(QUIET_MILLIS);
            for (TestedCluster.Incident incident : cluster.incidents()) {
                during(incident.name() + ", begins", incident.begin(), tally);
                during(incident.name() + ", ends", incident.end(), tally);
            }
            workloads.forEach(Workload::stop);
            for (Thread thread : threads) {
                thread.join();
            }
            return report(workloads, tally);
        }
    }

    /** A step and the time that clients take to notice belong to the incident; then there is peace for a while. */
    private static void during(String name, TestedCluster.Step step, ErrorTally tally)
            throws IOException, InterruptedException {
        tally.phase(name);
        step.run();
        Thread.sleep(QUIET_MILLIS);
        tally.phase(QUIET);
        Thread.sleep(QUIET_MILLIS);
    }

    private static boolean report(List<Workload> workloads, ErrorTally tally) {
        tally.counts().forEach((phase, counts) -> logger.info("{}: {}", phase, counts));
        long operations = workloads.stream().mapToLong(Workload::operations).sum();
        int lost = workloads.stream().mapToInt(Workload::lost).sum();
        long outside = tally.failures(QUIET);
        logger.info(
                "{} operations, {} acknowledged writes lost, {} errors outside the incidents",
                operations,
                lost,
                outside);
        return lost == 0 && outside == 0;
    }
}
