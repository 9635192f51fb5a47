package io.github.aerospring.embedded.fuzz;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

import com.sun.management.UnixOperatingSystemMXBean;

/**
 * What this JVM holds.
 *
 * @param descriptors open file descriptors, 0 where the system does not tell
 * @param heap bytes that are in use after a collection
 */
record Footprint(int threads, long descriptors, long heap) {

    /** Measures when what was closed has had time to go. */
    static Footprint measure() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            System.gc();
        }
        long descriptors = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        return new Footprint(
                ManagementFactory.getThreadMXBean().getThreadCount(),
                descriptors,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
}
