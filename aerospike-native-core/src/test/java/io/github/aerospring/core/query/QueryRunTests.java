package io.github.aerospring.core.query;

import com.aerospike.client.query.Filter;
import com.aerospike.client.query.Statement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryRunTests {

    @Test
    void statementHasWhatTheRequestSays() {
        Filter filter = Filter.equal("a", 1);
        Statement statement = QueryRun.of(QueryRequest.builder("test", "users")
                        .bins("a", "b")
                        .filter(filter)
                        .maxRecords(10)
                        .recordsPerSecond(20)
                        .build())
                .statement();

        assertThat(statement.getNamespace()).isEqualTo("test");
        assertThat(statement.getSetName()).isEqualTo("users");
        assertThat(statement.getBinNames()).containsExactly("a", "b");
        assertThat(statement.getFilter()).isSameAs(filter);
        assertThat(statement.getMaxRecords()).isEqualTo(10);
        assertThat(statement.getRecordsPerSecond()).isEqualTo(20);
    }

    @Test
    void statementIsUnlimitedByDefault() {
        Statement statement = QueryRun.of(QueryRequest.of("test", "")).statement();

        assertThat(statement.getSetName()).isNull();
        assertThat(statement.getMaxRecords()).isZero();
        assertThat(statement.getRecordsPerSecond()).isZero();
    }
}
