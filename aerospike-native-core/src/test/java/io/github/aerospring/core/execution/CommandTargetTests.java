package io.github.aerospring.core.execution;

import java.util.List;
import java.util.Locale;

import com.aerospike.client.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTargetTests {

    @Test
    void keyWithoutSetHasEmptySet() {
        assertThat(CommandTarget.of(DataOperation.GET, new Key("test", null, 1)))
                .isEqualTo(new CommandTarget(DataOperation.GET, "test", ""));
    }

    @Test
    void keysOfOneSetKeepIt() {
        List<Key> keys = List.of(new Key("test", "users", 1), new Key("test", "users", 2));

        assertThat(CommandTarget.of(DataOperation.BATCH_READ, keys).set()).isEqualTo("users");
    }

    @Test
    void keysOfSeveralSetsHaveNone() {
        List<Key> keys = List.of(new Key("test", "users", 1), new Key("test", "orders", 2));

        assertThat(CommandTarget.of(DataOperation.BATCH_READ, keys).set()).isEmpty();
    }

    @Test
    void metricsCallRemovalDelete() {
        assertThat(DataOperation.REMOVE.metricName()).isEqualTo("delete");
        assertThat(DataOperation.REMOVE.spanName()).isEqualTo("REMOVE");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMOVE")
    void otherNamesDifferInCaseOnly(DataOperation operation) {
        assertThat(operation.metricName()).isEqualTo(operation.spanName().toLowerCase(Locale.ROOT));
    }
}
