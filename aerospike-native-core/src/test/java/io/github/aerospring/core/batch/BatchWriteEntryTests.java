package io.github.aerospring.core.batch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchWritePolicy;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BatchWriteEntryTests {

    private static final Key KEY = new Key("test", "users", 1);

    @Test
    void takesBinsOrValues() {
        assertThat(BatchWriteEntry.of(KEY, Map.of("a", 1)).bins()).containsExactly(new Bin("a", 1));
        assertThat(BatchWriteEntry.of(KEY, new Bin("a", 1)).policy()).isEmpty();
        assertThat(BatchWriteEntry.of(KEY, new BatchWritePolicy(), new Bin("a", 1))
                        .policy())
                .isPresent();
    }

    @Test
    void refusesValuesThatCannotBeStored() {
        assertThatThrownBy(() -> BatchWriteEntry.of(KEY, Map.of("price", BigDecimal.TEN)))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("bin 'price'");
    }

    @Test
    void entryWithoutBinsIsNamed() {
        BatchWriteEntry empty = new BatchWriteEntry(KEY, List.of(), Optional.empty());

        assertThatThrownBy(() -> BatchCommands.write(
                        List.of(BatchWriteEntry.of(KEY, new Bin("a", 1)), empty), null, BatchOptions.NONE))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("entries[1].bins: [] (expected: at least one bin)");
    }
}
