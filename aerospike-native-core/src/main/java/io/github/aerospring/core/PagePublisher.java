package io.github.aerospring.core;

import java.util.concurrent.Flow;

import com.aerospike.client.AerospikeException;
import io.github.aerospring.core.execution.PagedCommand;

/** Publishes the results of a paged command; each subscription is a run of its own. */
final class PagePublisher<T> implements Flow.Publisher<T> {

    private final AsyncExecutor executor;
    private final PagedCommand<T> command;

    PagePublisher(AsyncExecutor executor, PagedCommand<T> command) {
        this.executor = executor;
        this.command = command;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        PageSubscription<T> subscription;
        try {
            subscription = new PageSubscription<>(executor, command, subscriber);
        } catch (AerospikeException refused) {
            subscriber.onSubscribe(new Refused());
            subscriber.onError(refused);
            return;
        }
        subscriber.onSubscribe(subscription);
    }

    /** The subscription of a run that was refused. */
    private static final class Refused implements Flow.Subscription {

        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
