package io.github.aerospring.embedded.storage;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * Removes expired records every {@code nsup-period} seconds. Nothing is scheduled while no record of the namespace can
 * expire.
 */
final class ExpirySweep {

    private final Namespace namespace;
    private final ScheduledExecutorService scheduler;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable ScheduledFuture<?> next;

    ExpirySweep(Namespace namespace, ScheduledExecutorService scheduler) {
        this.namespace = namespace;
        this.scheduler = scheduler;
    }

    /** Schedules the next sweep, in place of one that is scheduled. */
    void schedule() {
        lock.lock();
        try {
            if (next != null) {
                next.cancel(false);
                next = null;
            }
            long period = namespace.settings().get(NamespaceSettings.NSUP_PERIOD);
            if (period > 0 && namespace.expirableObjects() > 0 && !scheduler.isShutdown()) {
                next = scheduler.schedule(this::run, period, TimeUnit.SECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        namespace.removeExpired();
        schedule();
    }
}
