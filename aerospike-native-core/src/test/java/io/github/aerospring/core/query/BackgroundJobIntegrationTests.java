package io.github.aerospring.core.query;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.admin.JobOperations;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.UdfException;
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
class BackgroundJobIntegrationTests {

    private static final int RECORDS = 50;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final NativeClient client = TestClients.shared();
    private final String set = ServerUnderTest.uniqueSet("background");
    private final QueryRequest all = QueryRequest.of(ServerUnderTest.NAMESPACE, set);

    @Parameter
    private CallStyle style;

    @BeforeEach
    void put() {
        IntStream.range(0, RECORDS).forEach(i -> client.put(key(i), new Bin("n", i)));
    }

    private Key key(int i) {
        return new Key(ServerUnderTest.NAMESPACE, set, i);
    }

    private QueryOperations queries() {
        return style.of(QueryOperations.class, client, client.async());
    }

    private void await(BackgroundJob job) {
        JobOperations jobs =
                style.of(JobOperations.class, client.admin(), client.async().admin());
        jobs.await(job, SOON);
        assertThat(jobs.isDone(job)).isTrue();
    }

    private List<Long> numbers() {
        return IntStream.range(0, RECORDS)
                .mapToObj(i -> client.get(key(i)).bin("n", Long.class))
                .toList();
    }

    @Test
    void operatesOnAllRecords() {
        await(queries().backgroundOperate(all, Operation.add(new Bin("n", 1000))));

        assertThat(numbers()).allMatch(n -> n >= 1000);
    }

    @Test
    void operatesOnRecordsThatFulfilAnExpression() {
        QueryRequest small = all.toBuilder()
                .expression(Exp.build(Exp.lt(Exp.intBin("n"), Exp.val(10))))
                .build();

        await(queries().backgroundOperate(small, new WritePolicy(), Operation.put(new Bin("n", -1))));

        assertThat(numbers()).filteredOn(n -> n == -1).hasSize(10);
    }

    @Test
    void runsAFunctionOnAllRecords() {
        String module = TestClients.registerUdf();

        await(queries().backgroundApply(all, module, "increment", "n", 500));
        await(queries().backgroundApply(all, new WritePolicy(), module, "increment", "n", 500));

        assertThat(numbers()).allMatch(n -> n >= 1000);
    }

    @Test
    void aggregatesRecords() {
        String module = TestClients.registerUdf();
        Aggregation total = Aggregation.of(getClass().getClassLoader(), "udf/core_tests.lua", module, "total", "n");

        assertThat(queries().aggregate(all, total)).containsExactly((long) RECORDS * (RECORDS - 1) / 2);
    }

    @Test
    void errorOfAnAggregationIsTyped() {
        String module = TestClients.registerUdf();
        Aggregation absent = Aggregation.of(getClass().getClassLoader(), "udf/core_tests.lua", module, "absent");

        assertThatThrownBy(() -> queries().aggregate(all, absent)).isInstanceOf(UdfException.class);
    }

    @Test
    void refusesWhatABackgroundJobCannotDo() {
        assertThatThrownBy(() -> queries().backgroundOperate(all, Operation.get("n")))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("operation: 'READ' (expected: one that writes");
        assertThatThrownBy(() -> queries()
                        .backgroundOperate(all.toBuilder().maxRecords(3).build(), Operation.put(new Bin("n", 1))))
                .hasMessageContaining("expected: none of them for a job in the background");
        assertThatThrownBy(() -> client.admin().await(null, Duration.ZERO)).hasMessageContaining("timeout: 'PT0S'");
    }
}
