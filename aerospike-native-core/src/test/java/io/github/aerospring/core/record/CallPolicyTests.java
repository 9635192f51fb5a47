package io.github.aerospring.core.record;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.FakeClient;
import io.github.aerospring.core.execution.Command;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Without a policy of the call the official client uses its cached default, nothing is copied; else the policy is used. */
class CallPolicyTests {

    private static final Key KEY = new Key("test", "users", 1);

    private final List<Policy> policies = new ArrayList<>();

    private final IAerospikeClient official = FakeClient.answering((method, arguments) -> {
        policies.add((Policy) arguments[0]);
        return switch (method) {
            case "get", "getHeader", "operate" -> new Record(null, 1, 0);
            case "delete" -> true;
            default -> null;
        };
    });

    private final RecordOperations client = new RecordOperations() {

        @Override
        public <T> T execute(Command<T> command) {
            return command.run(official);
        }
    };

    @Test
    void noPolicyIsMadeWithoutOptions() {
        client.put(KEY, new Bin("a", 1));
        client.get(KEY);
        client.exists(KEY);
        client.remove(KEY);
        client.touch(KEY);
        client.append(KEY, "a", "b");
        client.increment(KEY, "a", 1);

        assertThat(policies).hasSize(7).containsOnlyNulls();
    }

    @Test
    void readsUseThePolicyOfTheCall() {
        Policy policy = new Policy();

        client.get(KEY, policy);
        client.find(KEY, policy);
        client.select(KEY, policy, "a");
        client.exists(KEY, policy);

        assertThat(policies).hasSize(4).allMatch(used -> used == policy);
    }

    @Test
    void writesUseThePolicyOfTheCall() {
        WritePolicy policy = new WritePolicy();
        policy.totalTimeout = 4711;

        client.put(KEY, policy, new Bin("a", 1));
        client.insert(KEY, policy, new Bin("a", 1));
        client.update(KEY, policy, new Bin("a", 1));
        client.replace(KEY, policy, new Bin("a", 1));
        client.remove(KEY, policy);
        client.touch(KEY, policy);
        client.append(KEY, "a", "b", policy);
        client.prepend(KEY, "a", "b", policy);
        client.increment(KEY, "a", 1, policy);
        client.removeBins(KEY, policy, "a");
        client.operate(KEY, policy, Operation.put(new Bin("a", 1)));
        client.operateOrdered(KEY, policy, Operation.put(new Bin("a", 1)));
        client.apply(KEY, policy, "module", "function");

        assertThat(policies).hasSize(13).allSatisfy(used -> assertThat(used.totalTimeout)
                .isEqualTo(4711));
    }
}
