package io.github.aerospring.core.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Takes elements one by one while an action wants more; its future tells whether it saw all of them. */
final class WhileSubscriber<T> implements Flow.Subscriber<T> {

    private final Predicate<? super T> action;
    private final CompletableFuture<Boolean> future = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    WhileSubscriber(Predicate<? super T> action) {
        this.action = action;
    }

    CompletableFuture<Boolean> future() {
        return future;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        started.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T element) {
        boolean more;
        try {
            more = !future.isDone() && action.test(element);
        } catch (RuntimeException error) {
            stop();
            future.completeExceptionally(error);
            return;
        }
        if (!more) {
            stop();
            future.complete(false);
        }
    }

    @Override
    public void onError(Throwable error) {
        future.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        future.complete(true);
    }

    private void stop() {
        Flow.Subscription started = subscription;
        if (started != null) {
            started.cancel();
        }
    }
}
