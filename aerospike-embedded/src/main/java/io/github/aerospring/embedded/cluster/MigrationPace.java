package io.github.aerospring.embedded.cluster;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Spreads migrations evenly over a time, in steps of a few milliseconds. */
final class MigrationPace {

    private static final int STEP_MILLIS = 10;
    private static final int UNHURRIED = 256;

    private final ScheduledExecutorService scheduler;
    private final long steps;
    private final BooleanSupplier migrate;
    private final AtomicBoolean active = new AtomicBoolean();
    private final AtomicBoolean more = new AtomicBoolean();
    private final AtomicInteger perStep = new AtomicInteger();

    /**
     * A pace.
     *
     * @param time for all migrations of a rebalance; zero for as fast as possible
     * @param migrate runs the next migration, false if there is none
     */
    MigrationPace(ScheduledExecutorService scheduler, Duration time, BooleanSupplier migrate) {
        this.scheduler = scheduler;
        this.steps = Math.max(1, time.toMillis() / STEP_MILLIS);
        this.migrate = migrate;
    }

    /** Begins, or continues with another number of migrations. */
    void begin(int migrations) {
        perStep.set(steps == 1 ? UNHURRIED : (int) Math.max(1, (migrations + steps - 1) / steps));
        if (migrations > 0) {
            more.set(true);
            resume();
        }
    }

    private void resume() {
        if (active.compareAndSet(false, true)) {
            next(0);
        }
    }

    private void step() {
        more.set(false);
        for (int i = 0; i < perStep.get(); i++) {
            if (!migrate.getAsBoolean()) {
                active.set(false);
                if (more.get()) {
                    resume();
                }
                return;
            }
        }
        next(steps == 1 ? 0 : STEP_MILLIS);
    }

    private void next(long delayMillis) {
        scheduler.schedule(this::step, delayMillis, TimeUnit.MILLISECONDS);
    }
}
