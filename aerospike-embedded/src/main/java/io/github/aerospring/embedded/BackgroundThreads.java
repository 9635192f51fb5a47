package io.github.aerospring.embedded;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Daemon threads for what a server does on its own; they end when they have nothing to do. */
final class BackgroundThreads {

    private static final int IDLE_SECONDS = 5;

    private BackgroundThreads() {}

    /** One thread for what is due at a time. */
    static ScheduledThreadPoolExecutor scheduler() {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, named("background"));
        scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return scheduler;
    }

    /** As many threads as there are tasks at once; with at most one of them, tasks run one after the other. */
    static ThreadPoolExecutor pool(String purpose, int most) {
        BlockingQueue<Runnable> queue = most == 1 ? new LinkedBlockingQueue<>() : new SynchronousQueue<>();
        int core = most == 1 ? 1 : 0;
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(core, most, IDLE_SECONDS, TimeUnit.SECONDS, queue, named(purpose));
        pool.allowCoreThreadTimeOut(true);
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return pool;
    }

    private static ThreadFactory named(String purpose) {
        return task -> {
            Thread thread = new Thread(task, "aerospike-embedded-" + purpose);
            thread.setDaemon(true);
            return thread;
        };
    }
}
