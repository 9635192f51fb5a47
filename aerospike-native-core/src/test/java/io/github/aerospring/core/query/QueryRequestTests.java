package io.github.aerospring.core.query;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryRequestTests {

    private static QueryRequest.Builder builder() {
        return QueryRequest.builder("test", "users");
    }

    @Test
    void defaultsAreTheWholeSet() {
        QueryRequest request = QueryRequest.of("test", "users");

        assertThat(request.namespace()).isEqualTo("test");
        assertThat(request.set()).isEqualTo("users");
        assertThat(request.bins()).isEmpty();
        assertThat(request.filter()).isEmpty();
        assertThat(request.expression()).isEmpty();
        assertThat(request.partitions()).isEmpty();
        assertThat(request.policy()).isEmpty();
        assertThat(request.maxRecords()).isZero();
        assertThat(request.recordsPerSecond()).isZero();
        assertThat(request.keysOnly()).isFalse();
    }

    @Test
    void copyHasEveryValue() {
        QueryRequest request = builder()
                .bins("a", "b")
                .filter(Filter.equal("a", 1))
                .expression(Exp.build(Exp.binExists("a")))
                .partitions(PartitionFilter.all())
                .maxRecords(10)
                .recordsPerSecond(20)
                .policy(new QueryPolicy())
                .build();

        assertThat(request.toBuilder().build()).usingRecursiveComparison().isEqualTo(request);
        assertThat(builder().keysOnly().build().toBuilder().build().keysOnly()).isTrue();
    }

    @Test
    void refusesContradictions() {
        QueryPolicy filtering = new QueryPolicy();
        filtering.filterExp = Exp.build(Exp.binExists("a"));

        assertThatThrownBy(() -> builder().bins("a").keysOnly().build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[a] (expected: none, because of keysOnly)");
        assertThatThrownBy(() -> builder()
                        .policy(filtering)
                        .expression(Exp.build(Exp.binExists("b")))
                        .build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("expected: one of both");
    }

    @Test
    void refusesValues() {
        assertThatThrownBy(() -> QueryRequest.of("", "users")).hasMessageContaining("namespace: ''");
        assertThatThrownBy(() -> builder().maxRecords(-1)).hasMessageContaining("maxRecords: '-1'");
        assertThatThrownBy(() -> builder().recordsPerSecond(-1)).hasMessageContaining("recordsPerSecond: '-1'");
        assertThatThrownBy(() -> builder().bins("a", "a")).hasMessageContaining("each bin once");
    }
}
