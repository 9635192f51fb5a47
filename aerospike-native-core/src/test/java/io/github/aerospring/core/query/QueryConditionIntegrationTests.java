package io.github.aerospring.core.query;

import java.util.stream.IntStream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.AerospikeIndexException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryConditionIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("condition");
    private static final String INDEX = SET + "-i";

    @BeforeAll
    static void put() {
        NativeClient client = TestClients.shared();
        IntStream.range(0, 100)
                .forEach(i -> client.put(new Key(ServerUnderTest.NAMESPACE, SET, i), new Bin("i", i), new Bin("j", i)));
        client.admin().createIndex(ServerUnderTest.NAMESPACE, SET, INDEX, "i", IndexType.NUMERIC);
    }

    private static QueryOperations queries(CallStyle style) {
        return style.of(
                QueryOperations.class,
                TestClients.shared(),
                TestClients.shared().async());
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void filtersByIndex(CallStyle style) {
        QueryRequest request = QueryRequest.builder(ServerUnderTest.NAMESPACE, SET)
                .filter(Filter.range("i", 10, 19))
                .build();

        assertThat(queries(style).queryAll(request))
                .extracting(found -> found.bin("i", Integer.class))
                .containsExactlyInAnyOrder(10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        assertThat(queries(style).count(request)).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void filterWithoutIndexIsTypedError(CallStyle style) {
        QueryRequest request = QueryRequest.builder(ServerUnderTest.NAMESPACE, SET)
                .filter(Filter.range("j", 10, 19))
                .build();

        assertThatThrownBy(() -> queries(style).queryAll(request)).isInstanceOf(AerospikeIndexException.class);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void filtersByExpression(CallStyle style) {
        QueryRequest request = QueryRequest.builder(ServerUnderTest.NAMESPACE, SET)
                .expression(Exp.build(Exp.lt(Exp.intBin("j"), Exp.val(7))))
                .build();

        assertThat(queries(style).count(request)).isEqualTo(7);
    }
}
