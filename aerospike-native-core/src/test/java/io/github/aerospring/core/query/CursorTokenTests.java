package io.github.aerospring.core.query;

import com.aerospike.client.query.Filter;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.PartitionStatus;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTokenTests {

    private static final QueryRequest USERS = QueryRequest.of("test", "users");

    private static PartitionFilter threePartitions() {
        PartitionStatus finished = new PartitionStatus(100);
        finished.retry = false;
        PartitionStatus untouched = new PartitionStatus(101);
        PartitionStatus started = new PartitionStatus(102);
        started.digest = new byte[20];
        started.digest[19] = 7;
        started.bval = -5;
        PartitionFilter filter = PartitionFilter.range(100, 3);
        filter.setPartitions(new PartitionStatus[] {finished, untouched, started});
        return filter;
    }

    @Test
    void tokenKeepsTheStateOfEveryPartition() {
        QueryCursor cursor =
                QueryCursor.parse(QueryCursor.after(USERS, threePartitions()).token());

        PartitionFilter filter = cursor.filter(USERS);

        assertThat(filter.getBegin()).isEqualTo(100);
        assertThat(filter.getCount()).isEqualTo(3);
        PartitionStatus[] partitions = filter.getPartitions();
        assertThat(partitions[0].retry).isFalse();
        assertThat(partitions[1].retry).isTrue();
        assertThat(partitions[1].digest).isNull();
        assertThat(partitions[2].retry).isTrue();
        assertThat(partitions[2].digest).endsWith(7);
        assertThat(partitions[2].bval).isEqualTo(-5);
        assertThat(partitions).extracting(partition -> partition.id).containsExactly(100, 101, 102);
    }

    @Test
    void cursorsOfTheSamePositionAreEqual() {
        QueryCursor cursor = QueryCursor.after(USERS, threePartitions());

        assertThat(QueryCursor.parse(cursor.token())).isEqualTo(cursor).hasSameHashCodeAs(cursor);
        assertThat(cursor.token()).matches("[A-Za-z0-9_-]+");
        assertThat(cursor).asString().doesNotContain(cursor.token());
    }

    @Test
    void refusesCursorOfAnotherQuery() {
        QueryCursor cursor = QueryCursor.after(USERS, threePartitions());

        assertThatThrownBy(() -> cursor.filter(QueryRequest.of("test", "orders")))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("cursor of another query (expected: one of test.orders");
        assertThatThrownBy(() -> cursor.filter(
                        USERS.toBuilder().filter(Filter.equal("age", 1)).build()))
                .isInstanceOf(InvalidArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "!!!", "AAAAAAAA", "Y2BgYGBkYmYBAA"})
    void refusesOtherText(String token) {
        assertThatThrownBy(() -> QueryCursor.parse(token))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("cursor: '" + token + "' (expected: the token of a QueryCursor)");
    }
}
