package io.github.aerospring.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import org.jspecify.annotations.Nullable;

/**
 * Operations whose results keep their order. The official client returns a map, where several results of one bin are a
 * list. With one answer for every operation ({@code respondAllOps}) the order can be restored from it.
 */
final class OrderedOperate {

    private OrderedOperate() {}

    static Command<OrderedResult> command(Key key, @Nullable WritePolicy policy, Operation... operations) {
        CommandTarget target = CommandTarget.of(DataOperation.OPERATE, RecordArguments.key(key));
        Operation[] valid = RecordArguments.operations(operations);
        for (Operation operation : valid) {
            if (operation.type == Operation.Type.READ && operation.binName == null) {
                throw new InvalidArgumentException(
                        "operation: get of all bins (expected: get of named bins, whose results have an order)");
            }
        }
        WritePolicy failing = Filtering.failing(policy);
        return Command.of(
                target,
                client -> result(key, client.operate(respondAll(client, failing), key, valid), valid),
                (client, loop, completion) -> client.operate(
                        loop,
                        RecordListeners.record(completion, found -> result(key, found, valid)),
                        respondAll(client, failing),
                        key,
                        valid));
    }

    private static WritePolicy respondAll(IAerospikeClient client, @Nullable WritePolicy policy) {
        WritePolicy copy = new WritePolicy(policy == null ? client.getWritePolicyDefault() : policy);
        copy.respondAllOps = true;
        return copy;
    }

    static OrderedResult result(Key key, @Nullable Record found, Operation... operations) {
        return zip(RecordCommands.existing(key, found), operations);
    }

    static OrderedResult zip(AerospikeRecord record, Operation... operations) {
        Map<String, Iterator<?>> answers = answers(record.bins(), operations);
        List<BinValue> values = new ArrayList<>();
        for (Operation operation : operations) {
            Iterator<?> answersOfBin = operation.binName == null ? null : answers.get(operation.binName);
            Object value = answersOfBin == null ? null : answersOfBin.next();
            if (value != null) {
                values.add(new BinValue(operation.binName, value));
            }
        }
        return new OrderedResult(record.key(), record.metadata(), values);
    }

    private static Map<String, Iterator<?>> answers(Map<String, Object> bins, Operation... operations) {
        Map<String, Integer> expected = new HashMap<>();
        for (Operation operation : operations) {
            if (operation.binName != null) {
                expected.merge(operation.binName, 1, Integer::sum);
            }
        }
        Map<String, Iterator<?>> answers = new HashMap<>();
        expected.forEach((bin, count) -> {
            if (bins.containsKey(bin)) {
                answers.put(bin, answersOf(bin, bins.get(bin), count));
            }
        });
        return answers;
    }

    private static Iterator<?> answersOf(String bin, @Nullable Object value, int count) {
        if (count == 1) {
            List<@Nullable Object> one = new ArrayList<>();
            one.add(value);
            return one.iterator();
        }
        if (value instanceof List<?> several && several.size() == count) {
            return several.iterator();
        }
        throw new AerospikeException(
                ResultCode.PARSE_ERROR, "answers for bin '" + bin + "': " + value + " (expected: " + count + ")");
    }
}
