package io.github.aerospring.core.record;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.policy.TimeToLive;

/**
 * Operations on one record without blocking; the twin of {@link RecordOperations} with the same names, parameters and
 * errors. Refused arguments fail the future, they are not thrown.
 */
public interface AsyncRecordOperations extends AsyncCommandRunner {

    /**
     * Reads all bins of a record.
     *
     * @see RecordOperations#get(Key)
     */
    default CompletableFuture<AerospikeRecord> get(Key key) {
        return prepareAndExecute(() -> RecordCommands.get(key, null));
    }

    /**
     * As {@link #get(Key)} with a policy of this call.
     *
     * @see RecordOperations#get(Key, Policy)
     */
    default CompletableFuture<AerospikeRecord> get(Key key, Policy policy) {
        return prepareAndExecute(() -> RecordCommands.get(key, policy));
    }

    /**
     * Reads all bins of a record that may be absent.
     *
     * @see RecordOperations#find(Key)
     */
    default CompletableFuture<Optional<AerospikeRecord>> find(Key key) {
        return prepareAndExecute(() -> RecordCommands.find(key, null));
    }

    /**
     * As {@link #find(Key)} with a policy of this call.
     *
     * @see RecordOperations#find(Key, Policy)
     */
    default CompletableFuture<Optional<AerospikeRecord>> find(Key key, Policy policy) {
        return prepareAndExecute(() -> RecordCommands.find(key, policy));
    }

    /**
     * Reads some bins of a record; a bin that the record does not have is absent from the result.
     *
     * @see RecordOperations#select(Key, String...)
     */
    default CompletableFuture<AerospikeRecord> select(Key key, String... bins) {
        return prepareAndExecute(() -> RecordCommands.select(key, null, bins));
    }

    /**
     * As {@link #select(Key, String...)} with a policy of this call.
     *
     * @see RecordOperations#select(Key, Policy, String...)
     */
    default CompletableFuture<AerospikeRecord> select(Key key, Policy policy, String... bins) {
        return prepareAndExecute(() -> RecordCommands.select(key, policy, bins));
    }

    /**
     * Reads the metadata of a record, which tells whether it exists. Absence is no error.
     *
     * @see RecordOperations#exists(Key)
     */
    default CompletableFuture<ExistsResult> exists(Key key) {
        return prepareAndExecute(() -> RecordCommands.exists(key, null));
    }

    /**
     * As {@link #exists(Key)} with a policy of this call.
     *
     * @see RecordOperations#exists(Key, Policy)
     */
    default CompletableFuture<ExistsResult> exists(Key key, Policy policy) {
        return prepareAndExecute(() -> RecordCommands.exists(key, policy));
    }

    /**
     * Writes bins: creates the record or updates it, other bins stay (default of the write policy).
     *
     * @see RecordOperations#put(Key, Bin...)
     */
    default CompletableFuture<Void> put(Key key, Bin... bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, null, bins));
    }

    /**
     * As {@link #put(Key, Bin...)} with a policy of this call.
     *
     * @see RecordOperations#put(Key, WritePolicy, Bin...)
     */
    default CompletableFuture<Void> put(Key key, WritePolicy policy, Bin... bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, policy, bins));
    }

    /**
     * Writes bins from values by name, as {@link #put(Key, Bin...)}.
     *
     * @see RecordOperations#put(Key, Map)
     */
    default CompletableFuture<Void> put(Key key, Map<String, ?> bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, null, RecordArguments.bins(bins)));
    }

    /**
     * As {@link #put(Key, Map)} with a policy of this call.
     *
     * @see RecordOperations#put(Key, Map, WritePolicy)
     */
    default CompletableFuture<Void> put(Key key, Map<String, ?> bins, WritePolicy policy) {
        return prepareAndExecute(() -> RecordCommands.put(key, policy, RecordArguments.bins(bins)));
    }

    /**
     * Creates a record.
     *
     * @see RecordOperations#insert(Key, Bin...)
     */
    default CompletableFuture<Void> insert(Key key, Bin... bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, null, RecordExistsAction.CREATE_ONLY, bins));
    }

    /**
     * As {@link #insert(Key, Bin...)} with a policy of this call, whose rule for existence is not used.
     *
     * @see RecordOperations#insert(Key, WritePolicy, Bin...)
     */
    default CompletableFuture<Void> insert(Key key, WritePolicy policy, Bin... bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, policy, RecordExistsAction.CREATE_ONLY, bins));
    }

    /**
     * Writes bins of an existing record, other bins stay.
     *
     * @see RecordOperations#update(Key, Bin...)
     */
    default CompletableFuture<Void> update(Key key, Bin... bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, null, RecordExistsAction.UPDATE_ONLY, bins));
    }

    /**
     * As {@link #update(Key, Bin...)} with a policy of this call, whose rule for existence is not used.
     *
     * @see RecordOperations#update(Key, WritePolicy, Bin...)
     */
    default CompletableFuture<Void> update(Key key, WritePolicy policy, Bin... bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, policy, RecordExistsAction.UPDATE_ONLY, bins));
    }

    /**
     * Creates a record or replaces all its bins.
     *
     * @see RecordOperations#replace(Key, Bin...)
     */
    default CompletableFuture<Void> replace(Key key, Bin... bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, null, RecordExistsAction.REPLACE, bins));
    }

    /**
     * As {@link #replace(Key, Bin...)} with a policy of this call, whose rule for existence is not used.
     *
     * @see RecordOperations#replace(Key, WritePolicy, Bin...)
     */
    default CompletableFuture<Void> replace(Key key, WritePolicy policy, Bin... bins) {
        return prepareAndExecute(() -> RecordCommands.put(key, policy, RecordExistsAction.REPLACE, bins));
    }

    /**
     * Removes a record.
     *
     * @see RecordOperations#remove(Key)
     */
    default CompletableFuture<Void> remove(Key key) {
        return prepareAndExecute(() -> RecordCommands.remove(key, null));
    }

    /**
     * As {@link #remove(Key)} with a policy of this call.
     *
     * @see RecordOperations#remove(Key, WritePolicy)
     */
    default CompletableFuture<Void> remove(Key key, WritePolicy policy) {
        return prepareAndExecute(() -> RecordCommands.remove(key, policy));
    }

    /**
     * Removes a record that may be absent.
     *
     * @see RecordOperations#removeIfPresent(Key)
     */
    default CompletableFuture<Boolean> removeIfPresent(Key key) {
        return prepareAndExecute(() -> RecordCommands.removeIfPresent(key, null));
    }

    /**
     * As {@link #removeIfPresent(Key)} with a policy of this call.
     *
     * @see RecordOperations#removeIfPresent(Key, WritePolicy)
     */
    default CompletableFuture<Boolean> removeIfPresent(Key key, WritePolicy policy) {
        return prepareAndExecute(() -> RecordCommands.removeIfPresent(key, policy));
    }

    /**
     * Starts the time to live of a record anew, by default with that of the namespace, and increments its
     * generation.
     *
     * @see RecordOperations#touch(Key)
     */
    default CompletableFuture<Void> touch(Key key) {
        return prepareAndExecute(() -> RecordCommands.touch(key, null));
    }

    /**
     * As {@link #touch(Key)} with a policy of this call.
     *
     * @see RecordOperations#touch(Key, WritePolicy)
     */
    default CompletableFuture<Void> touch(Key key, WritePolicy policy) {
        return prepareAndExecute(() -> RecordCommands.touch(key, policy));
    }

    /**
     * As {@link #touch(Key)} with a time to live.
     *
     * @see RecordOperations#touch(Key, TimeToLive)
     */
    default CompletableFuture<Void> touch(Key key, TimeToLive timeToLive) {
        return prepareAndExecute(() -> RecordCommands.touchLiving(key, timeToLive));
    }

    /**
     * Adds text behind a string bin; creates record and bin if absent.
     *
     * @see RecordOperations#append(Key, String, String)
     */
    default CompletableFuture<Void> append(Key key, String bin, String value) {
        return prepareAndExecute(() -> RecordCommands.append(key, bin, value, null));
    }

    /**
     * As {@link #append(Key, String, String)} with a policy of this call.
     *
     * @see RecordOperations#append(Key, String, String, WritePolicy)
     */
    default CompletableFuture<Void> append(Key key, String bin, String value, WritePolicy policy) {
        return prepareAndExecute(() -> RecordCommands.append(key, bin, value, policy));
    }

    /**
     * Adds text before a string bin; creates record and bin if absent.
     *
     * @see RecordOperations#prepend(Key, String, String)
     */
    default CompletableFuture<Void> prepend(Key key, String bin, String value) {
        return prepareAndExecute(() -> RecordCommands.prepend(key, bin, value, null));
    }

    /**
     * As {@link #prepend(Key, String, String)} with a policy of this call.
     *
     * @see RecordOperations#prepend(Key, String, String, WritePolicy)
     */
    default CompletableFuture<Void> prepend(Key key, String bin, String value, WritePolicy policy) {
        return prepareAndExecute(() -> RecordCommands.prepend(key, bin, value, policy));
    }

    /**
     * Adds to an integer bin; creates record and bin with the amount if absent.
     *
     * @see RecordOperations#increment(Key, String, long)
     */
    default CompletableFuture<Void> increment(Key key, String bin, long amount) {
        return prepareAndExecute(() -> RecordCommands.increment(key, new Bin(bin, amount), null));
    }

    /**
     * As {@link #increment(Key, String, long)} with a policy of this call.
     *
     * @see RecordOperations#increment(Key, String, long, WritePolicy)
     */
    default CompletableFuture<Void> increment(Key key, String bin, long amount, WritePolicy policy) {
        return prepareAndExecute(() -> RecordCommands.increment(key, new Bin(bin, amount), policy));
    }

    /**
     * Adds to a floating point bin; creates record and bin with the amount if absent.
     *
     * @see RecordOperations#increment(Key, String, double)
     */
    default CompletableFuture<Void> increment(Key key, String bin, double amount) {
        return prepareAndExecute(() -> RecordCommands.increment(key, new Bin(bin, amount), null));
    }

    /**
     * As {@link #increment(Key, String, double)} with a policy of this call.
     *
     * @see RecordOperations#increment(Key, String, double, WritePolicy)
     */
    default CompletableFuture<Void> increment(Key key, String bin, double amount, WritePolicy policy) {
        return prepareAndExecute(() -> RecordCommands.increment(key, new Bin(bin, amount), policy));
    }

    /**
     * Removes bins; without any bin left the record is removed. Bins that the record does not have are ignored.
     *
     * @see RecordOperations#removeBins(Key, String...)
     */
    default CompletableFuture<Void> removeBins(Key key, String... bins) {
        return prepareAndExecute(() -> RecordCommands.removeBins(key, null, bins));
    }

    /**
     * As {@link #removeBins(Key, String...)} with a policy of this call.
     *
     * @see RecordOperations#removeBins(Key, WritePolicy, String...)
     */
    default CompletableFuture<Void> removeBins(Key key, WritePolicy policy, String... bins) {
        return prepareAndExecute(() -> RecordCommands.removeBins(key, policy, bins));
    }

    /**
     * Applies operations to one record atomically and in order.
     *
     * @see RecordOperations#operate(Key, Operation...)
     */
    default CompletableFuture<AerospikeRecord> operate(Key key, Operation... operations) {
        return prepareAndExecute(() -> RecordCommands.operate(key, null, operations));
    }

    /**
     * As {@link #operate(Key, Operation...)} with a policy of this call.
     *
     * @see RecordOperations#operate(Key, WritePolicy, Operation...)
     */
    default CompletableFuture<AerospikeRecord> operate(Key key, WritePolicy policy, Operation... operations) {
        return prepareAndExecute(() -> RecordCommands.operate(key, policy, operations));
    }

    /**
     * Applies operations to one record atomically and returns their results in order, also several of one bin.
     *
     * @see RecordOperations#operateOrdered(Key, Operation...)
     */
    default CompletableFuture<OrderedResult> operateOrdered(Key key, Operation... operations) {
        return prepareAndExecute(() -> OrderedOperate.command(key, null, operations));
    }

    /**
     * As {@link #operateOrdered(Key, Operation...)} with a policy of this call.
     *
     * @see RecordOperations#operateOrdered(Key, WritePolicy, Operation...)
     */
    default CompletableFuture<OrderedResult> operateOrdered(Key key, WritePolicy policy, Operation... operations) {
        return prepareAndExecute(() -> OrderedOperate.command(key, policy, operations));
    }

    /**
     * Runs a function of a UDF module on a record, which may be absent.
     *
     * @see RecordOperations#apply(Key, String, String, Object...)
     */
    default CompletableFuture<Optional<Object>> apply(Key key, String module, String function, Object... arguments) {
        return prepareAndExecute(() -> RecordCommands.apply(key, null, UdfCall.of(module, function, arguments)));
    }

    /**
     * As {@link #apply(Key, String, String, Object...)} with a policy of this call.
     *
     * @see RecordOperations#apply(Key, WritePolicy, String, String, Object...)
     */
    default CompletableFuture<Optional<Object>> apply(
            Key key, WritePolicy policy, String module, String function, Object... arguments) {
        return prepareAndExecute(() -> RecordCommands.apply(key, policy, UdfCall.of(module, function, arguments)));
    }
}
