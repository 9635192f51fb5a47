package io.github.aerospring.core.operation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.RecordOperations;
import org.junit.jupiter.params.provider.Arguments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One operation on one bin.
 *
 * @param row name of the case, with the row of the ledger that it proves
 * @param before value of the bin; {@code null} for a record without it
 * @param result of the operation; {@code null} for none
 * @param after value of the bin
 */
record OperationCase(String row, Object before, Operation operation, Object result, Object after) {

    static final String BIN = "bin";

    static Arguments of(String row, Object before, Operation operation, Object result, Object after) {
        return Arguments.of(row, new OperationCase(row, before, operation, result, after));
    }

    /** Reads leave the bin as it is. */
    static Arguments read(String row, Object before, Operation operation, Object result) {
        return of(row, before, operation, result, before);
    }

    void verify(Key key, CallStyle style) {
        NativeClient client = TestClients.shared();
        RecordOperations records = style.of(RecordOperations.class, client, client.async());
        if (before == null) {
            client.put(key, Map.of("other", 1));
        } else {
            client.put(key, Map.of(BIN, before));
        }

        AerospikeRecord answer = records.operate(key, operation);

        assertThat(comparable(answer.bins().get(BIN))).isEqualTo(comparable(result));
        Optional<Object> stored = client.get(key).bin(BIN);
        assertThat(comparable(stored.orElse(null))).isEqualTo(comparable(after));
    }

    /** Arrays are compared by their content, numbers as the server returns them. */
    private static Object comparable(Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(OperationCase::comparable).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new HashMap<>();
            map.forEach((k, v) -> copy.put(comparable(k), comparable(v)));
            return copy;
        }
        return value;
    }
}
