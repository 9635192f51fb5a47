package io.github.aerospring.core.query;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.listener.RecordSequenceListener;
import io.github.aerospring.core.execution.AsyncCompletion;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a sink from an event loop. All nodes of an asynchronous query share one event loop, so the sink is never called
 * concurrently. An error of the sink stops the query and is what the command fails with.
 */
final class SinkListener<T> implements RecordSequenceListener {

    private final RecordSink<T> sink;
    private final AsyncCompletion<T> completion;
    private @Nullable AerospikeException refusal;

    SinkListener(RecordSink<T> sink, AsyncCompletion<T> completion) {
        this.sink = sink;
        this.completion = completion;
    }

    @Override
    public void onRecord(Key key, Record record) {
        try {
            sink.accept(key, record);
        } catch (AerospikeException error) {
            refusal = error;
            // Not the error itself: with its code the official client would keep the connection and its unread records
            throw new AerospikeException.QueryTerminated(error);
        }
    }

    @Override
    public void onSuccess() {
        completion.succeedWith(sink::result);
    }

    @Override
    public void onFailure(AerospikeException error) {
        completion.fail(refusal == null ? error : refusal);
    }
}
