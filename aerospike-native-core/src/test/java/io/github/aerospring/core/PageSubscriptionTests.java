package io.github.aerospring.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.async.NioEventLoops;
import io.github.aerospring.core.error.ClientClosedException;
import io.github.aerospring.core.error.QueryAbortedException;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.execution.PagedCommand;
import io.github.aerospring.core.observation.CommandObservations;
import io.github.aerospring.core.observation.ServerAddress;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageSubscriptionTests {

    private static final CommandTarget TARGET = new CommandTarget(DataOperation.QUERY, "test", "users");
    private static final EventLoops LOOPS = new NioEventLoops(1);

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final ClientLifecycle lifecycle = new ClientLifecycle();
    private final AsyncExecutor executor = new AsyncExecutor(
            lifecycle,
            new CommandObservations(registry, null, new ServerAddress("localhost", 3000, Optional.empty())),
            null);
    private final ScriptedPages pages = new ScriptedPages();
    private final Recorder recorder = new Recorder();

    @AfterAll
    static void close() {
        LOOPS.close();
    }

    @BeforeEach
    void connect() {
        lifecycle.connect(() -> new Session(FakeClient.unused(), LOOPS, Runnable::run, Runnable::run, () -> {}, false));
    }

    private void subscribe() {
        executor.publish(PagedCommand.of(TARGET, () -> pages)).subscribe(recorder);
    }

    @Test
    void fetchesNothingWithoutDemand() {
        subscribe();

        assertThat(pages.fetches).isEmpty();
    }

    @Test
    void deliversAsMuchAsWasAskedFor() {
        subscribe();
        recorder.subscription.request(2);
        pages.arrive(false, "a", "b", "c");

        assertThat(recorder.signals).containsExactly("a", "b");
        recorder.subscription.request(1);
        assertThat(recorder.signals).containsExactly("a", "b", "c");
        assertThat(pages.fetches).hasSize(1);
    }

    @Test
    void fetchesTheNextPageOnlyWhenTheFirstIsConsumed() {
        subscribe();
        recorder.subscription.request(3);
        pages.arrive(false, "a", "b");

        assertThat(pages.fetches).hasSize(2);
        pages.arrive(true, "c");
        assertThat(recorder.signals).containsExactly("a", "b", "c", "complete");
    }

    @Test
    void completesAfterAnEmptyLastPage() {
        subscribe();
        recorder.subscription.request(1);
        pages.arrive(true);

        assertThat(recorder.signals).containsExactly("complete");
    }

    @Test
    void observationLastsUntilTheLastSignal() {
        subscribe();
        recorder.subscription.request(Long.MAX_VALUE);
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .isNotStopped();

        pages.arrive(true, "a");

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped()
                .doesNotHaveError();
    }

    @Test
    void errorsAreTypedAndObserved() {
        subscribe();
        recorder.subscription.request(1);
        pages.fail(new AerospikeException(ResultCode.QUERY_ABORTED));

        assertThat(recorder.error).isInstanceOf(QueryAbortedException.class);
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped()
                .hasError();
    }

    @Test
    void cancellationEndsTheObservationAndDropsThePage() {
        subscribe();
        recorder.subscription.request(1);
        recorder.subscription.cancel();
        pages.arrive(false, "late");
        recorder.subscription.request(1);

        assertThat(recorder.signals).isEmpty();
        assertThat(pages.fetches).hasSize(1);
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped();
    }

    @Test
    void refusesRequestOfNothing() {
        subscribe();
        recorder.subscription.request(0);

        assertThat(recorder.error).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("request: 0");
    }

    @Test
    void brokenSubscriberGetsNothingMore() {
        recorder.broken = true;
        subscribe();
        recorder.subscription.request(5);
        pages.arrive(false, "a", "b");

        assertThat(recorder.signals).containsExactly("a");
        assertThat(pages.fetches).hasSize(1);
    }

    @Test
    void closedClientIsAnErrorSignal() {
        lifecycle.close();
        subscribe();

        assertThat(recorder.error).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void everySubscriptionIsARunOfItsOwn() {
        List<ScriptedPages> runs = new ArrayList<>();
        Flow.Publisher<String> publisher = executor.publish(PagedCommand.of(TARGET, () -> {
            runs.add(new ScriptedPages());
            return runs.get(runs.size() - 1);
        }));

        publisher.subscribe(new Recorder());
        publisher.subscribe(new Recorder());

        assertThat(runs).hasSize(2);
    }

    private static final class ScriptedPages implements PagedCommand.Pages<String> {

        private final List<AsyncCompletion<List<String>>> fetches = new ArrayList<>();
        private boolean done;

        @Override
        public void next(IAerospikeClient client, EventLoop eventLoop, AsyncCompletion<List<String>> completion) {
            fetches.add(completion);
        }

        @Override
        public boolean isDone() {
            return done;
        }

        void arrive(boolean last, String... page) {
            done = last;
            fetches.get(fetches.size() - 1).succeed(List.of(page));
        }

        void fail(AerospikeException error) {
            fetches.get(fetches.size() - 1).fail(error);
        }
    }

    private static final class Recorder implements Flow.Subscriber<String> {

        private final List<String> signals = new ArrayList<>();
        private Flow.Subscription subscription;
        private Throwable error;
        private boolean broken;

        @Override
        public void onSubscribe(Flow.Subscription started) {
            subscription = started;
        }

        @Override
        public void onNext(String element) {
            signals.add(element);
            if (broken) {
                throw new IllegalStateException("broken");
            }
        }

        @Override
        public void onError(Throwable failure) {
            error = failure;
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }
}
