package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Requests a number of chunks after each, and counts how many are outstanding. */
class Collector implements Flow.Subscriber<ColumnBatch> {

    final List<ColumnBatch> chunks = new ArrayList<>();
    final CompletableFuture<Boolean> done = new CompletableFuture<>();
    final int step;
    Flow.Subscription own;
    int outstanding;
    int most;

    Collector(int step) {
        this.step = step;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        own = subscription;
        if (step > 0) {
            outstanding += step;
            subscription.request(step);
        }
    }

    @Override
    public void onNext(ColumnBatch chunk) {
        chunks.add(chunk);
        most = Math.max(most, outstanding);
        outstanding--;
        outstanding += step;
        own.request(step);
    }

    @Override
    public void onError(Throwable failure) {
        done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        done.complete(true);
    }
}
