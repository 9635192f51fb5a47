package io.github.aerospring.core.record;

import java.util.Optional;
import java.util.function.Function;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.listener.DeleteListener;
import com.aerospike.client.listener.ExecuteListener;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.WriteListener;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.execution.Command;
import org.jspecify.annotations.Nullable;

/** Official listeners that end a command. */
final class RecordListeners {

    private RecordListeners() {}

    /** Passes the record or its absence through the same function that ends the blocking form. */
    static <T> RecordListener record(AsyncCompletion<T> completion, Function<@Nullable Record, T> finish) {
        return new RecordListener() {
            @Override
            public void onSuccess(Key key, @Nullable Record found) {
                completion.succeedWith(() -> finish.apply(found));
            }

            @Override
            public void onFailure(AerospikeException error) {
                completion.fail(error);
            }
        };
    }

    static WriteListener written(AsyncCompletion<Void> completion) {
        return new WriteListener() {
            @Override
            public void onSuccess(Key key) {
                completion.succeed(Command.NOTHING);
            }

            @Override
            public void onFailure(AerospikeException error) {
                completion.fail(error);
            }
        };
    }

    static ExecuteListener executed(AsyncCompletion<Optional<Object>> completion) {
        return new ExecuteListener() {
            @Override
            public void onSuccess(Key key, @Nullable Object result) {
                completion.succeed(Optional.ofNullable(result));
            }

            @Override
            public void onFailure(AerospikeException error) {
                completion.fail(error);
            }
        };
    }

    static <T> DeleteListener deleted(AsyncCompletion<T> completion, Function<Boolean, T> finish) {
        return new DeleteListener() {
            @Override
            public void onSuccess(Key key, boolean existed) {
                completion.succeedWith(() -> finish.apply(existed));
            }

            @Override
            public void onFailure(AerospikeException error) {
                completion.fail(error);
            }
        };
    }
}
