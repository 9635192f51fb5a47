package io.github.aerospring.core;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.PagedCommand;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of a paged command. Whatever happens (a request, a page, a cancellation) is noted and then worked off by one
 * thread at a time on the callback executor, so signals never overlap.
 */
final class PageSubscription<T> implements Flow.Subscription, AsyncExecutor.Awaited<List<T>> {

    private static final Logger logger = LoggerFactory.getLogger(PageSubscription.class);

    private final AsyncExecutor executor;
    private final Session session;
    private final CommandTarget target;
    private final PagedCommand.Pages<T> pages;
    private final Flow.Subscriber<? super T> subscriber;
    private final CallbackScope callbacks;
    private final Observation observation;

    private final AtomicInteger events = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();
    private volatile boolean cancelled;
    private volatile boolean fetching;
    private volatile @Nullable List<T> arrived;
    private volatile @Nullable Throwable failure;

    // Confined to the thread that works off the events
    private final Queue<T> fetched = new ArrayDeque<>();
    private boolean ended;

    PageSubscription(AsyncExecutor executor, PagedCommand<T> command, Flow.Subscriber<? super T> subscriber) {
        this.executor = executor;
        this.session = executor.session();
        this.target = command.target();
        this.pages = command.open();
        this.subscriber = subscriber;
        this.callbacks =
                new CallbackScope(session.callbacks(), executor.observations().ofCaller());
        this.observation = executor.observations().start(target);
    }

    @Override
    public void request(long count) {
        if (count < 1) {
            failure = new IllegalArgumentException("request: " + count + " (expected: at least 1)");
        } else {
            demand.accumulateAndGet(count, (left, more) -> left + more < 0 ? Long.MAX_VALUE : left + more);
        }
        happened();
    }

    @Override
    public void cancel() {
        cancelled = true;
        happened();
    }

    @Override
    public boolean isAbandoned() {
        return cancelled;
    }

    @Override
    public void succeed(List<T> page) {
        arrived = page;
        fetching = false;
        happened();
    }

    @Override
    public void fail(Throwable error) {
        failure = AsyncExecutor.typed(error);
        fetching = false;
        happened();
    }

    private void happened() {
        if (events.getAndIncrement() == 0) {
            callbacks.run(this::workOff);
        }
    }

    private void workOff() {
        int seen = events.get();
        do {
            if (!ended) {
                step();
            }
            seen = events.addAndGet(-seen);
        } while (seen != 0);
    }

    private void step() {
        // Read first: a page that arrives after this is worked off by its own event
        boolean waiting = fetching;
        List<T> page = arrived;
        if (page != null) {
            arrived = null;
            fetched.addAll(page);
        }
        while (!cancelled && !fetched.isEmpty() && demand.get() > 0) {
            demand.updateAndGet(left -> left == Long.MAX_VALUE ? left : left - 1);
            if (!signal(fetched.remove())) {
                return;
            }
        }
        Throwable error = failure;
        if (cancelled) {
            end(null);
        } else if (error != null) {
            end(error);
            subscriber.onError(error);
        } else if (fetched.isEmpty() && !waiting) {
            if (pages.isDone()) {
                end(null);
                subscriber.onComplete();
            } else if (demand.get() > 0) {
                fetching = true;
                executor.start(session, target, this, AsyncExecutor.onLoop(pages::next));
            }
        }
    }

    /** A subscriber that throws breaks its contract; it gets nothing more. */
    private boolean signal(T next) {
        try {
            subscriber.onNext(next);
            return true;
        } catch (RuntimeException broken) {
            logger.warn("The subscriber of {} threw; the subscription is cancelled", target, broken);
            cancelled = true;
            end(broken);
            return false;
        }
    }

    private void end(@Nullable Throwable error) {
        ended = true;
        fetched.clear();
        if (error != null) {
            observation.error(error);
        }
        observation.stop();
    }
}
