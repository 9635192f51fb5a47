package io.github.aerospring.core.record;

import java.util.Optional;
import java.util.function.Function;

import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.listener.WriteListener;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.policy.TimeToLive;
import org.jspecify.annotations.Nullable;

/** Validates the arguments of a record operation and prepares its command; a policy of {@code null} is the client's. */
final class RecordCommands {

    private RecordCommands() {}

    static Command<AerospikeRecord> get(Key key, @Nullable Policy policy) {
        return read(DataOperation.GET, key, policy, found -> existing(key, found));
    }

    static Command<Optional<AerospikeRecord>> find(Key key, @Nullable Policy policy) {
        return read(DataOperation.GET, key, policy, found -> Optional.ofNullable(found)
                .map(official -> AerospikeRecord.of(key, official)));
    }

    private static <T> Command<T> read(
            DataOperation operation, Key key, @Nullable Policy policy, Function<@Nullable Record, T> finish) {
        Policy failing = Filtering.failing(policy);
        return Command.of(
                CommandTarget.of(operation, RecordArguments.key(key)),
                client -> finish.apply(client.get(failing, key)),
                (client, loop, completion) ->
                        client.get(loop, RecordListeners.record(completion, finish), failing, key));
    }

    static Command<AerospikeRecord> select(Key key, @Nullable Policy policy, String... bins) {
        CommandTarget target = CommandTarget.of(DataOperation.SELECT, RecordArguments.key(key));
        Policy failing = Filtering.failing(policy);
        String[] names = RecordArguments.binNames(bins);
        Function<@Nullable Record, AerospikeRecord> finish = found -> existing(key, found);
        return Command.of(
                target,
                client -> finish.apply(client.get(failing, key, names)),
                (client, loop, completion) ->
                        client.get(loop, RecordListeners.record(completion, finish), failing, key, names));
    }

    static Command<ExistsResult> exists(Key key, @Nullable Policy policy) {
        CommandTarget target = CommandTarget.of(DataOperation.EXISTS, RecordArguments.key(key));
        Policy failing = Filtering.failing(policy);
        Function<@Nullable Record, ExistsResult> finish = found -> new ExistsResult(
                key,
                Optional.ofNullable(found)
                        .map(official -> new RecordMetadata(official.generation, official.expiration)));
        return Command.of(
                target,
                client -> finish.apply(client.getHeader(failing, key)),
                (client, loop, completion) ->
                        client.getHeader(loop, RecordListeners.record(completion, finish), failing, key));
    }

    static Command<Void> put(Key key, @Nullable WritePolicy policy, Bin... bins) {
        return write(DataOperation.PUT, key, policy, IAerospikeClient::put, IAerospikeClient::put, bins);
    }

    /** A write of bins with a rule for the existence of the record instead of that of the policy. */
    static Command<Void> put(Key key, @Nullable WritePolicy policy, RecordExistsAction exists, Bin... bins) {
        return write(
                DataOperation.PUT,
                key,
                policy,
                (client, given, target, valid) -> client.put(existing(client, given, exists), target, valid),
                (client, loop, listener, given, target, valid) ->
                        client.put(loop, listener, existing(client, given, exists), target, valid),
                bins);
    }

    private static WritePolicy existing(
            IAerospikeClient client, @Nullable WritePolicy policy, RecordExistsAction exists) {
        WritePolicy copy = new WritePolicy(policy == null ? client.getWritePolicyDefault() : policy);
        copy.recordExistsAction = exists;
        return copy;
    }

    static Command<Void> append(Key key, String bin, String value, @Nullable WritePolicy policy) {
        return write(
                DataOperation.APPEND,
                key,
                policy,
                IAerospikeClient::append,
                IAerospikeClient::append,
                new Bin(bin, value));
    }

    static Command<Void> prepend(Key key, String bin, String value, @Nullable WritePolicy policy) {
        return write(
                DataOperation.PREPEND,
                key,
                policy,
                IAerospikeClient::prepend,
                IAerospikeClient::prepend,
                new Bin(bin, value));
    }

    static Command<Void> increment(Key key, Bin amount, @Nullable WritePolicy policy) {
        return write(DataOperation.INCREMENT, key, policy, IAerospikeClient::add, IAerospikeClient::add, amount);
    }

    static Command<Void> removeBins(Key key, @Nullable WritePolicy policy, String... bins) {
        String[] names = RecordArguments.binNames(bins);
        Bin[] nulls = new Bin[names.length];
        for (int i = 0; i < names.length; i++) {
            nulls[i] = Bin.asNull(names[i]);
        }
        return write(DataOperation.REMOVE_BIN, key, policy, IAerospikeClient::put, IAerospikeClient::put, nulls);
    }

    private static Command<Void> write(
            DataOperation operation,
            Key key,
            @Nullable WritePolicy policy,
            BlockingWrite blocking,
            AsyncWrite async,
            Bin... bins) {
        CommandTarget target = CommandTarget.of(operation, RecordArguments.key(key));
        WritePolicy failing = Filtering.failing(policy);
        Bin[] valid = RecordArguments.bins(bins);
        return Command.of(
                target,
                client -> {
                    blocking.write(client, failing, key, valid);
                    return Command.NOTHING;
                },
                (client, loop, completion) ->
                        async.write(client, loop, RecordListeners.written(completion), failing, key, valid));
    }

    static Command<Void> touch(Key key, @Nullable WritePolicy policy) {
        CommandTarget target = CommandTarget.of(DataOperation.TOUCH, RecordArguments.key(key));
        WritePolicy failing = Filtering.failing(policy);
        return Command.of(
                target,
                client -> {
                    client.touch(failing, key);
                    return Command.NOTHING;
                },
                (client, loop, completion) -> client.touch(loop, RecordListeners.written(completion), failing, key));
    }

    static Command<Void> touchLiving(Key key, TimeToLive timeToLive) {
        CommandTarget target = CommandTarget.of(DataOperation.TOUCH, RecordArguments.key(key));
        return Command.of(
                target,
                client -> {
                    client.touch(living(client, timeToLive), key);
                    return Command.NOTHING;
                },
                (client, loop, completion) ->
                        client.touch(loop, RecordListeners.written(completion), living(client, timeToLive), key));
    }

    private static WritePolicy living(IAerospikeClient client, TimeToLive timeToLive) {
        WritePolicy copy = new WritePolicy(client.getWritePolicyDefault());
        copy.expiration = timeToLive.expiration(copy.expiration);
        return copy;
    }

    static Command<Optional<Object>> apply(Key key, @Nullable WritePolicy policy, UdfCall call) {
        CommandTarget target = CommandTarget.of(DataOperation.APPLY, RecordArguments.key(key));
        WritePolicy failing = Filtering.failing(policy);
        return Command.of(
                target,
                client -> Optional.ofNullable(
                        client.execute(failing, key, call.module(), call.function(), call.arguments())),
                (client, loop, completion) -> client.execute(
                        loop,
                        RecordListeners.executed(completion),
                        failing,
                        key,
                        call.module(),
                        call.function(),
                        call.arguments()));
    }

    static Command<Void> remove(Key key, @Nullable WritePolicy policy) {
        return delete(key, policy, existed -> {
            if (!existed) {
                throw absent(key);
            }
            return Command.NOTHING;
        });
    }

    static Command<Boolean> removeIfPresent(Key key, @Nullable WritePolicy policy) {
        return delete(key, policy, existed -> existed);
    }

    private static <T> Command<T> delete(Key key, @Nullable WritePolicy policy, Function<Boolean, T> finish) {
        CommandTarget target = CommandTarget.of(DataOperation.REMOVE, RecordArguments.key(key));
        WritePolicy failing = Filtering.failing(policy);
        return Command.of(
                target,
                client -> finish.apply(client.delete(failing, key)),
                (client, loop, completion) ->
                        client.delete(loop, RecordListeners.deleted(completion, finish), failing, key));
    }

    static Command<AerospikeRecord> operate(Key key, @Nullable WritePolicy policy, Operation... operations) {
        CommandTarget target = CommandTarget.of(DataOperation.OPERATE, RecordArguments.key(key));
        WritePolicy failing = Filtering.failing(policy);
        Operation[] valid = RecordArguments.operations(operations);
        Function<@Nullable Record, AerospikeRecord> finish = found -> existing(key, found);
        return Command.of(
                target,
                client -> finish.apply(client.operate(failing, key, valid)),
                (client, loop, completion) ->
                        client.operate(loop, RecordListeners.record(completion, finish), failing, key, valid));
    }

    static AerospikeRecord existing(Key key, @Nullable Record found) {
        if (found == null) {
            throw absent(key);
        }
        return AerospikeRecord.of(key, found);
    }

    private static RecordNotFoundException absent(Key key) {
        return new RecordNotFoundException("Key not found: " + key);
    }

    private interface BlockingWrite {
        void write(IAerospikeClient client, @Nullable WritePolicy policy, Key key, Bin... bins);
    }

    private interface AsyncWrite {
        void write(
                IAerospikeClient client,
                EventLoop loop,
                WriteListener listener,
                @Nullable WritePolicy policy,
                Key key,
                Bin... bins);
    }
}
