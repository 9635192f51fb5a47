package io.github.aerospring.benchmarks.compare;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/**
 * CPU time and allocation of all threads of this JVM so far, without garbage collector and compiler.
 *
 * @param cpuNanos of the threads that are alive
 * @param allocatedBytes of the threads that are alive
 */
record Usage(long cpuNanos, long allocatedBytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Usage now() {
        long[] threads = THREADS.getAllThreadIds();
        return new Usage(sum(THREADS.getThreadCpuTime(threads)), sum(THREADS.getThreadAllocatedBytes(threads)));
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += Math.max(0, value);
        }
        return sum;
    }

    Usage since(Usage start) {
        return new Usage(cpuNanos - start.cpuNanos, allocatedBytes - start.allocatedBytes);
    }
}
