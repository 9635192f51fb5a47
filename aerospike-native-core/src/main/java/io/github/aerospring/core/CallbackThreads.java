package io.github.aerospring.core;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * The default callback executor: daemon threads in the order of submission. A fork-join pool adds a thread while a
 * callback waits for another future. The threads have the class loader of the thread that connected.
 */
final class CallbackThreads {

    private static final int MINIMUM = 2;

    private CallbackThreads() {}

    static ForkJoinPool create() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ForkJoinPool.ForkJoinWorkerThreadFactory factory = pool -> {
            ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
            thread.setName("aerospring-callback-" + thread.getPoolIndex());
            thread.setContextClassLoader(loader);
            return thread;
        };
        int threads = Math.max(MINIMUM, Runtime.getRuntime().availableProcessors());
        return new ForkJoinPool(threads, factory, null, true);
    }
}
