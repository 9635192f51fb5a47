package io.github.aerospring.core.record;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.FilteredOutException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(CallStyle.class)
class FilterExpressionIntegrationTests {

    private static final Key KEY = new Key(ServerUnderTest.NAMESPACE, ServerUnderTest.uniqueSet("filter"), "one");
    private static final Expression NEVER = Exp.build(Exp.gt(Exp.intBin("age"), Exp.val(100)));

    @Parameter
    private CallStyle style;

    @BeforeEach
    void put() {
        TestClients.shared().put(KEY, new Bin("age", 36));
    }

    private RecordOperations records() {
        return style.of(
                RecordOperations.class,
                TestClients.shared(),
                TestClients.shared().async());
    }

    private static Policy reads() {
        Policy policy = new Policy();
        policy.filterExp = NEVER;
        return policy;
    }

    private static WritePolicy writes() {
        WritePolicy policy = new WritePolicy();
        policy.filterExp = NEVER;
        return policy;
    }

    @Test
    void readsOfExcludedRecordFail() {
        assertThatThrownBy(() -> records().get(KEY, reads())).isInstanceOf(FilteredOutException.class);
        assertThatThrownBy(() -> records().find(KEY, reads())).isInstanceOf(FilteredOutException.class);
        assertThatThrownBy(() -> records().select(KEY, reads(), "age")).isInstanceOf(FilteredOutException.class);
        assertThatThrownBy(() -> records().exists(KEY, reads())).isInstanceOf(FilteredOutException.class);
    }

    @Test
    void writesOfExcludedRecordFail() {
        assertThatThrownBy(() -> records().put(KEY, writes(), new Bin("a", 1)))
                .isInstanceOf(FilteredOutException.class);
        assertThatThrownBy(() -> records().remove(KEY, writes())).isInstanceOf(FilteredOutException.class);
        assertThatThrownBy(() -> records().removeIfPresent(KEY, writes())).isInstanceOf(FilteredOutException.class);
        assertThatThrownBy(() -> records().touch(KEY, writes())).isInstanceOf(FilteredOutException.class);
        assertThatThrownBy(() -> records().operate(KEY, writes(), Operation.get("age")))
                .isInstanceOf(FilteredOutException.class);
    }

    @Test
    void policyOfTheCallerStaysAsItIs() {
        Policy policy = reads();

        assertThatThrownBy(() -> records().get(KEY, policy)).isInstanceOf(FilteredOutException.class);

        assertThat(policy.failOnFilteredOut).isFalse();
    }
}
