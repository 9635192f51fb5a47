package io.github.aerospring.core;

import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.aerospike.client.AerospikeException;
import io.github.aerospring.core.error.ErrorTranslator;
import io.github.aerospring.core.execution.StreamCommand.Cursor;
import io.micrometer.observation.Observation;

/** A cursor as a stream; its observation and the cursor end once, at exhaustion, at an error or at close. */
final class ObservedCursor<T> extends Spliterators.AbstractSpliterator<T> {

    private final Cursor<T> cursor;
    private final Observation observation;
    private final AtomicBoolean ended = new AtomicBoolean();

    ObservedCursor(Cursor<T> cursor, Observation observation) {
        super(Long.MAX_VALUE, NONNULL);
        this.cursor = cursor;
        this.observation = observation;
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::end);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended.get()) {
            return false;
        }
        T next;
        try {
            if (!cursor.advance()) {
                end();
                return false;
            }
            next = cursor.current();
        } catch (AerospikeException error) {
            AerospikeException typed = ErrorTranslator.translate(error);
            observation.error(typed);
            end();
            throw typed;
        }
        action.accept(next);
        return true;
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            try {
                cursor.close();
            } finally {
                observation.stop();
            }
        }
    }
}
