package io.github.aerospring.embedded.storage;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordSetsTests {

    private final RecordSets sets = new RecordSets();

    @Test
    void createsASetOnce() {
        assertThat(sets.find("demo")).isNull();
        assertThat(sets.obtain("demo")).isSameAs(sets.obtain("demo"));
        assertThat(sets.all()).hasSize(1);
    }

    @Test
    void doesNotListRecordsWithoutASet() {
        assertThat(sets.obtain("")).isNotNull();
        assertThat(sets.all()).isEmpty();
    }

    @Test
    void refusesANameThatIsTooLong() {
        sets.obtain("x".repeat(63));

        assertFails("x".repeat(64));
    }

    @Test
    void refusesOneSetTooMany() {
        for (int i = 0; i < RecordSets.MAX_SETS; i++) {
            sets.obtain("set" + i);
        }

        assertFails("one more");
    }

    private void assertFails(String name) {
        assertThatThrownBy(() -> sets.obtain(name))
                .isInstanceOfSatisfying(
                        RequestFailedException.class, e -> assertThat(e.code()).isEqualTo(ResultCode.PARAMETER));
    }
}
