package io.github.aerospring.core.record;

import java.util.Map;
import java.util.Optional;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.execution.CommandRunner;
import io.github.aerospring.core.policy.TimeToLive;

/**
 * Operations on one record. Every operation has a form without a policy, which uses the defaults of the client, and one
 * with a policy as last fixed parameter. With a filter expression in the policy, a record that it excludes is
 * {@link io.github.aerospring.core.error.FilteredOutException}.
 *
 * <p>Keys, bin names and values are checked before anything is sent:
 * {@link io.github.aerospring.core.error.InvalidArgumentException}.
 */
public interface RecordOperations extends CommandRunner {

    /**
     * Reads all bins of a record.
     *
     * @throws io.github.aerospring.core.error.RecordNotFoundException if the record does not exist
     */
    default AerospikeRecord get(Key key) {
        return execute(RecordCommands.get(key, null));
    }

    /** As {@link #get(Key)} with a policy of this call. */
    default AerospikeRecord get(Key key, Policy policy) {
        return execute(RecordCommands.get(key, policy));
    }

    /**
     * Reads all bins of a record that may be absent.
     *
     * @return empty if the record does not exist
     */
    default Optional<AerospikeRecord> find(Key key) {
        return execute(RecordCommands.find(key, null));
    }

    /** As {@link #find(Key)} with a policy of this call. */
    default Optional<AerospikeRecord> find(Key key, Policy policy) {
        return execute(RecordCommands.find(key, policy));
    }

    /**
     * Reads some bins of a record; a bin that the record does not have is absent from the result.
     *
     * @param bins at least one name, none twice
     * @throws io.github.aerospring.core.error.RecordNotFoundException if the record does not exist
     */
    default AerospikeRecord select(Key key, String... bins) {
        return execute(RecordCommands.select(key, null, bins));
    }

    /** As {@link #select(Key, String...)} with a policy of this call. */
    default AerospikeRecord select(Key key, Policy policy, String... bins) {
        return execute(RecordCommands.select(key, policy, bins));
    }

    /** Reads the metadata of a record, which tells whether it exists. Absence is no error. */
    default ExistsResult exists(Key key) {
        return execute(RecordCommands.exists(key, null));
    }

    /** As {@link #exists(Key)} with a policy of this call. */
    default ExistsResult exists(Key key, Policy policy) {
        return execute(RecordCommands.exists(key, policy));
    }

    /**
     * Writes bins: creates the record or updates it, other bins stay (default of the write policy).
     *
     * @param bins at least one, none twice; a bin with the value null is removed
     */
    default void put(Key key, Bin... bins) {
        execute(RecordCommands.put(key, null, bins));
    }

    /** As {@link #put(Key, Bin...)} with a policy of this call. */
    default void put(Key key, WritePolicy policy, Bin... bins) {
        execute(RecordCommands.put(key, policy, bins));
    }

    /**
     * Writes bins from values by name, as {@link #put(Key, Bin...)}.
     *
     * @param bins values that the official client can store, else {@code InvalidArgumentException}; null
     *     removes the bin
     */
    default void put(Key key, Map<String, ?> bins) {
        execute(RecordCommands.put(key, null, RecordArguments.bins(bins)));
    }

    /** As {@link #put(Key, Map)} with a policy of this call. */
    default void put(Key key, Map<String, ?> bins, WritePolicy policy) {
        execute(RecordCommands.put(key, policy, RecordArguments.bins(bins)));
    }

    /**
     * Creates a record.
     *
     * @param bins at least one, none twice
     * @throws io.github.aerospring.core.error.RecordExistsException if the record exists
     */
    default void insert(Key key, Bin... bins) {
        execute(RecordCommands.put(key, null, RecordExistsAction.CREATE_ONLY, bins));
    }

    /** As {@link #insert(Key, Bin...)} with a policy of this call, whose rule for existence is not used. */
    default void insert(Key key, WritePolicy policy, Bin... bins) {
        execute(RecordCommands.put(key, policy, RecordExistsAction.CREATE_ONLY, bins));
    }

    /**
     * Writes bins of an existing record, other bins stay.
     *
     * @param bins at least one, none twice
     * @throws io.github.aerospring.core.error.RecordNotFoundException if the record does not exist
     */
    default void update(Key key, Bin... bins) {
        execute(RecordCommands.put(key, null, RecordExistsAction.UPDATE_ONLY, bins));
    }

    /** As {@link #update(Key, Bin...)} with a policy of this call, whose rule for existence is not used. */
    default void update(Key key, WritePolicy policy, Bin... bins) {
        execute(RecordCommands.put(key, policy, RecordExistsAction.UPDATE_ONLY, bins));
    }

    /**
     * Creates a record or replaces all its bins.
     *
     * @param bins at least one, none twice
     */
    default void replace(Key key, Bin... bins) {
        execute(RecordCommands.put(key, null, RecordExistsAction.REPLACE, bins));
    }

    /** As {@link #replace(Key, Bin...)} with a policy of this call, whose rule for existence is not used. */
    default void replace(Key key, WritePolicy policy, Bin... bins) {
        execute(RecordCommands.put(key, policy, RecordExistsAction.REPLACE, bins));
    }

    /**
     * Removes a record.
     *
     * @throws io.github.aerospring.core.error.RecordNotFoundException if the record does not exist
     */
    default void remove(Key key) {
        execute(RecordCommands.remove(key, null));
    }

    /** As {@link #remove(Key)} with a policy of this call. */
    default void remove(Key key, WritePolicy policy) {
        execute(RecordCommands.remove(key, policy));
    }

    /**
     * Removes a record that may be absent.
     *
     * @return whether it existed
     */
    default boolean removeIfPresent(Key key) {
        return execute(RecordCommands.removeIfPresent(key, null));
    }

    /** As {@link #removeIfPresent(Key)} with a policy of this call. */
    default boolean removeIfPresent(Key key, WritePolicy policy) {
        return execute(RecordCommands.removeIfPresent(key, policy));
    }

    /**
     * Starts the time to live of a record anew, by default with that of the namespace, and increments its
     * generation.
     *
     * @throws io.github.aerospring.core.error.RecordNotFoundException if the record does not exist
     */
    default void touch(Key key) {
        execute(RecordCommands.touch(key, null));
    }

    /** As {@link #touch(Key)} with a policy of this call. */
    default void touch(Key key, WritePolicy policy) {
        execute(RecordCommands.touch(key, policy));
    }

    /** As {@link #touch(Key)} with a time to live. */
    default void touch(Key key, TimeToLive timeToLive) {
        execute(RecordCommands.touchLiving(key, timeToLive));
    }

    /**
     * Adds text behind a string bin; creates record and bin if absent.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if the bin is no string
     */
    default void append(Key key, String bin, String value) {
        execute(RecordCommands.append(key, bin, value, null));
    }

    /** As {@link #append(Key, String, String)} with a policy of this call. */
    default void append(Key key, String bin, String value, WritePolicy policy) {
        execute(RecordCommands.append(key, bin, value, policy));
    }

    /**
     * Adds text before a string bin; creates record and bin if absent.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if the bin is no string
     */
    default void prepend(Key key, String bin, String value) {
        execute(RecordCommands.prepend(key, bin, value, null));
    }

    /** As {@link #prepend(Key, String, String)} with a policy of this call. */
    default void prepend(Key key, String bin, String value, WritePolicy policy) {
        execute(RecordCommands.prepend(key, bin, value, policy));
    }

    /**
     * Adds to an integer bin; creates record and bin with the amount if absent.
     *
     * @param amount may be negative
     * @throws io.github.aerospring.core.error.BinTypeException if the bin is no integer
     */
    default void increment(Key key, String bin, long amount) {
        execute(RecordCommands.increment(key, new Bin(bin, amount), null));
    }

    /** As {@link #increment(Key, String, long)} with a policy of this call. */
    default void increment(Key key, String bin, long amount, WritePolicy policy) {
        execute(RecordCommands.increment(key, new Bin(bin, amount), policy));
    }

    /**
     * Adds to a floating point bin; creates record and bin with the amount if absent.
     *
     * @param amount may be negative
     * @throws io.github.aerospring.core.error.BinTypeException if the bin is no floating point number
     */
    default void increment(Key key, String bin, double amount) {
        execute(RecordCommands.increment(key, new Bin(bin, amount), null));
    }

    /** As {@link #increment(Key, String, double)} with a policy of this call. */
    default void increment(Key key, String bin, double amount, WritePolicy policy) {
        execute(RecordCommands.increment(key, new Bin(bin, amount), policy));
    }

    /**
     * Removes bins; without any bin left the record is removed. Bins that the record does not have are ignored.
     *
     * @param bins at least one name, none twice
     */
    default void removeBins(Key key, String... bins) {
        execute(RecordCommands.removeBins(key, null, bins));
    }

    /** As {@link #removeBins(Key, String...)} with a policy of this call. */
    default void removeBins(Key key, WritePolicy policy, String... bins) {
        execute(RecordCommands.removeBins(key, policy, bins));
    }

    /**
     * Applies operations to one record atomically and in order.
     *
     * @return the bins that operations returned, empty if none did; several results of one bin are a list
     * @throws io.github.aerospring.core.error.RecordNotFoundException if all operations read and the record
     *     does not exist
     */
    default AerospikeRecord operate(Key key, Operation... operations) {
        return execute(RecordCommands.operate(key, null, operations));
    }

    /** As {@link #operate(Key, Operation...)} with a policy of this call. */
    default AerospikeRecord operate(Key key, WritePolicy policy, Operation... operations) {
        return execute(RecordCommands.operate(key, policy, operations));
    }

    /**
     * Applies operations to one record atomically and returns their results in order, also several of one bin.
     *
     * @param operations at least one; reads name their bin
     * @throws io.github.aerospring.core.error.RecordNotFoundException if all operations read and the record
     *     does not exist
     */
    default OrderedResult operateOrdered(Key key, Operation... operations) {
        return execute(OrderedOperate.command(key, null, operations));
    }

    /** As {@link #operateOrdered(Key, Operation...)} with a policy of this call. */
    default OrderedResult operateOrdered(Key key, WritePolicy policy, Operation... operations) {
        return execute(OrderedOperate.command(key, policy, operations));
    }

    /**
     * Runs a function of a UDF module on a record, which may be absent.
     *
     * @param module with or without {@code .lua}
     * @param arguments values that can be stored in bins
     * @return what the function returns; empty for nil
     * @throws io.github.aerospring.core.error.UdfException if the function fails or does not exist
     */
    default Optional<Object> apply(Key key, String module, String function, Object... arguments) {
        return execute(RecordCommands.apply(key, null, UdfCall.of(module, function, arguments)));
    }

    /** As {@link #apply(Key, String, String, Object...)} with a policy of this call. */
    default Optional<Object> apply(Key key, WritePolicy policy, String module, String function, Object... arguments) {
        return execute(RecordCommands.apply(key, policy, UdfCall.of(module, function, arguments)));
    }
}
