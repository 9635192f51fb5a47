package io.github.aerospring.core.record;

import java.util.List;
import java.util.Map;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.UdfException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(CallStyle.class)
class ApplyIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("apply");
    private static final String MODULE = "core_tests";

    @Parameter
    private CallStyle style;

    @BeforeAll
    static void register() {
        TestClients.registerUdf();
    }

    private RecordOperations records() {
        return style.of(
                RecordOperations.class,
                TestClients.shared(),
                TestClients.shared().async());
    }

    private Key key(String name) {
        return new Key(ServerUnderTest.NAMESPACE, SET, style + name);
    }

    @Test
    void countsWithAFunction() {
        assertThat(records().apply(key("counter"), MODULE, "increment", "count", 5))
                .contains(5L);
        assertThat(records().apply(key("counter"), MODULE + ".lua", "increment", "count", 3))
                .contains(8L);
    }

    @Test
    void argumentsAndResultsHaveEveryType() {
        records().put(key("echo"), new Bin("a", 1));
        Map<Object, Object> map = Map.of("k", List.of(1L, "two"));

        assertThat(records().apply(key("echo"), MODULE, "echo", map)).contains(map);
        assertThat(records().apply(key("echo"), new WritePolicy(), MODULE, "echo", 1.5))
                .contains(1.5);
        assertThat(records().apply(key("echo"), MODULE, "echo", "text")).contains("text");
    }

    @Test
    void nilIsEmpty() {
        records().put(key("nil"), new Bin("a", 1));

        assertThat(records().apply(key("nil"), MODULE, "nothing")).isEmpty();
    }

    @Test
    void errorOfTheFunctionIsTyped() {
        records().put(key("fail"), new Bin("a", 1));

        assertThatThrownBy(() -> records().apply(key("fail"), MODULE, "fail"))
                .isInstanceOf(UdfException.class)
                .hasMessageContaining("as told");
        assertThatThrownBy(() -> records().apply(key("fail"), MODULE, "absent")).isInstanceOf(UdfException.class);
        assertThatThrownBy(() -> records().apply(key("fail"), "absent_module", "f"))
                .isInstanceOf(UdfException.class);
    }

    @Test
    void refusesCallsWithoutNamesAndWithForeignArguments() {
        assertThatThrownBy(() -> records().apply(key("a"), "", "f"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("module: ''");
        assertThatThrownBy(() -> records().apply(key("a"), MODULE, " ")).hasMessageContaining("function: ' '");
        assertThatThrownBy(() -> records().apply(key("a"), MODULE, "echo", new Object()))
                .hasMessageContaining("java.lang.Object");
    }
}
