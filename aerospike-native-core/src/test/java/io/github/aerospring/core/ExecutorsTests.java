package io.github.aerospring.core;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.async.NioEventLoops;
import io.github.aerospring.core.error.ClientClosedException;
import io.github.aerospring.core.error.RecordTooBigException;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.observation.CommandObservations;
import io.github.aerospring.core.observation.ServerAddress;
import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExecutorsTests {

    private static final CommandTarget TARGET = new CommandTarget(DataOperation.GET, "test", "users");
    private static final EventLoops LOOPS = new NioEventLoops(1);

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final List<Runnable> callbacks = new ArrayList<>();
    private final ClientLifecycle lifecycle = connected();
    private final CommandObservations observations =
            new CommandObservations(registry, null, new ServerAddress("localhost", 3000, Optional.empty()));
    private final BlockingExecutor blocking = new BlockingExecutor(lifecycle, observations, null);
    private final AsyncExecutor async = new AsyncExecutor(lifecycle, observations, null);

    private ClientLifecycle connected() {
        ClientLifecycle open = new ClientLifecycle();
        open.connect(() -> new Session(FakeClient.unused(), LOOPS, callbacks::add, Runnable::run, () -> {}, false));
        return open;
    }

    @AfterAll
    static void close() {
        LOOPS.close();
    }

    private static <T> Command<T> blockingCommand(Command.Blocking<T> finish) {
        return Command.of(TARGET, finish, (client, loop, completion) -> {});
    }

    private static <T> Command<T> asyncCommand(List<AsyncCompletion<T>> started) {
        return Command.of(
                TARGET,
                client -> {
                    throw new AssertionError();
                },
                (client, loop, completion) -> started.add(completion));
    }

    @Test
    void commandRunsInTheScopeOfItsObservation() {
        String operation = blocking.execute(blockingCommand(client -> registry.getCurrentObservation()
                .getContextView()
                .getLowCardinalityKeyValue("db.operation.name")
                .getValue()));

        assertThat(operation).isEqualTo("GET");
        assertThat(registry.getCurrentObservation()).isNull();
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped();
    }

    @Test
    void officialErrorsAreTranslatedAndObserved() {
        Command<String> failing = blockingCommand(client -> {
            throw new AerospikeException(ResultCode.RECORD_TOO_BIG);
        });

        assertThatThrownBy(() -> blocking.execute(failing)).isInstanceOf(RecordTooBigException.class);

        assertThat(registry.getCurrentObservation()).isNull();
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("error.type", "RecordTooBig")
                .hasBeenStopped();
    }

    @Test
    void failedCommandIsLoggedByBothExecutors() {
        List<AsyncCompletion<String>> started = new ArrayList<>();
        try (LoggedMessages messages = LoggedMessages.of("io.github.aerospring.core.command")) {
            assertThatThrownBy(() -> blocking.execute(blockingCommand(client -> {
                        throw new AerospikeException(ResultCode.RECORD_TOO_BIG);
                    })))
                    .isInstanceOf(RecordTooBigException.class);
            async.execute(asyncCommand(started));
            started.get(0).fail(new AerospikeException(ResultCode.RECORD_TOO_BIG));

            assertThat(messages.texts()).hasSize(2).allSatisfy(text -> assertThat(text)
                    .startsWith("DEBUG GET test.users: ")
                    .contains("Error 13"));
        }
    }

    @Test
    void otherErrorsAreObserved() {
        Command<String> failing = blockingCommand(client -> {
            throw new IllegalStateException("bug");
        });

        assertThatThrownBy(() -> blocking.execute(failing)).isInstanceOf(IllegalStateException.class);

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("error.type", "IllegalStateException")
                .hasBeenStopped();
    }

    @Test
    void closedClientIsNotObserved() {
        lifecycle.close();

        assertThatThrownBy(() -> blocking.execute(blockingCommand(client -> "")))
                .isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> blocking.administer(client -> "")).isInstanceOf(ClientClosedException.class);
        assertThat(async.execute(asyncCommand(new ArrayList<>()))).isCompletedExceptionally();
        TestObservationRegistryAssert.assertThat(registry).doesNotHaveAnyObservation();
    }

    @Test
    void asynchronousCommandTakesParentFromTheCaller() {
        Observation parent = Observation.start("parent", registry);

        parent.scoped(() -> async.execute(asyncCommand(new ArrayList<AsyncCompletion<String>>())));

        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo("db.client.operation.duration")
                .that()
                .hasParentObservationEqualTo(parent);
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void observationOfTheCallerIsCurrentInCallbacks() {
        Observation parent = Observation.start("parent", registry);
        List<AsyncCompletion<String>> started = new ArrayList<>();
        List<Observation> seen = new ArrayList<>();
        CompletableFuture<String> future = parent.scoped(() -> async.execute(asyncCommand(started)));
        future.thenRun(() -> seen.add(registry.getCurrentObservation()));

        started.get(0).succeed("a");
        callbacks.forEach(Runnable::run);

        assertThat(seen).containsExactly(parent);
        assertThat(registry.getCurrentObservation()).isNull();
        parent.stop();
    }

    @Test
    void asynchronousObservationEndsBeforeTheCallback() {
        List<AsyncCompletion<String>> started = new ArrayList<>();
        CompletableFuture<String> future = async.execute(asyncCommand(started));
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .isNotStopped();

        started.get(0).succeed("done");

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped();
        assertThat(future).isNotDone();
        callbacks.forEach(Runnable::run);
        assertThat(future).isCompletedWithValue("done");
    }

    @Test
    void asynchronousErrorsAreTranslatedAndObserved() {
        List<AsyncCompletion<String>> started = new ArrayList<>();
        CompletableFuture<String> future = async.execute(asyncCommand(started));

        started.get(0).fail(new AerospikeException(ResultCode.RECORD_TOO_BIG));
        callbacks.forEach(Runnable::run);

        assertThatThrownBy(future::join).hasCauseInstanceOf(RecordTooBigException.class);
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("error.type", "RecordTooBig")
                .hasBeenStopped();
    }

    @Test
    void failedStartFailsTheFuture() {
        Command<String> command = Command.of(TARGET, client -> "", (client, loop, completion) -> {
            throw new AerospikeException(ResultCode.RECORD_TOO_BIG);
        });

        CompletableFuture<String> future = async.execute(command);
        callbacks.forEach(Runnable::run);

        assertThatThrownBy(future::join).hasCauseInstanceOf(RecordTooBigException.class);
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped();
    }

    @Test
    void errorOfTheLastStepFailsTheFuture() {
        List<AsyncCompletion<String>> started = new ArrayList<>();
        CompletableFuture<String> future = async.execute(asyncCommand(started));

        started.get(0).succeedWith(() -> {
            throw new IllegalStateException("bug");
        });
        callbacks.forEach(Runnable::run);

        assertThatThrownBy(future::join).hasCauseInstanceOf(IllegalStateException.class);
    }

    /** Yields 1 to 3 and then ends or fails. */
    private static final class Numbers implements StreamCommand.Cursor<Integer> {

        private final boolean failing;
        private int current;
        private int closed;

        Numbers(boolean failing) {
            this.failing = failing;
        }

        @Override
        public boolean advance() {
            if (current == 3 && failing) {
                throw new AerospikeException(ResultCode.RECORD_TOO_BIG);
            }
            return ++current <= 3;
        }

        @Override
        public Integer current() {
            return current;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    private Stream<Integer> stream(Numbers numbers) {
        return blocking.stream(StreamCommand.of(TARGET, client -> numbers));
    }

    @Test
    void streamIsObservedUntilExhausted() {
        Numbers numbers = new Numbers(false);
        Stream<Integer> stream = stream(numbers);
        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .isNotStopped();

        assertThat(stream.toList()).containsExactly(1, 2, 3);

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped();
        assertThat(numbers.closed).isEqualTo(1);
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void closingTheStreamEndsItOnce() {
        Numbers numbers = new Numbers(false);
        Stream<Integer> stream = stream(numbers);
        Iterator<Integer> iterator = stream.iterator();
        assertThat(iterator.next()).isEqualTo(1);

        stream.close();
        stream.close();

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasBeenStopped()
                .doesNotHaveError();
        assertThat(numbers.closed).isEqualTo(1);
    }

    @Test
    void errorEndsTheStream() {
        Numbers numbers = new Numbers(true);

        assertThatThrownBy(() -> stream(numbers).toList()).isInstanceOf(RecordTooBigException.class);

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("error.type", "RecordTooBig")
                .hasBeenStopped();
        assertThat(numbers.closed).isEqualTo(1);
    }

    @Test
    void failedOpeningIsObserved() {
        StreamCommand<String> failing = StreamCommand.of(TARGET, client -> {
            throw new AerospikeException(ResultCode.RECORD_TOO_BIG);
        });

        assertThatThrownBy(() -> blocking.stream(failing)).isInstanceOf(RecordTooBigException.class);

        TestObservationRegistryAssert.assertThat(registry)
                .hasSingleObservationThat()
                .hasError()
                .hasBeenStopped();
    }
}
