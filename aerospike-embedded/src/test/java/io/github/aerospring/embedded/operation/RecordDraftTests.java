package io.github.aerospring.embedded.operation;

import java.util.List;

import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.TestRecords;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordDraftTests {

    private final TestRecords records = new TestRecords();
    private final Record record = records.put(5, 0);
    private final RecordDraft draft =
            RecordDraft.ofUpdate(record, record, records.namespace().time());

    @Test
    void beginsWithTheBinsOfTheRecord() {
        assertThat(draft.size()).isEqualTo(1);
        assertThat(draft.find("n")).isEqualTo(new IntegerParticle(5));
        assertThat(draft.toRecord(records.namespace()).layout()).isSameAs(record.layout());
    }

    @Test
    void leavesTheRecordAsItIs() {
        draft.set("n", new IntegerParticle(6));
        draft.set("m", new IntegerParticle(7));

        assertThat(record.find("n")).isEqualTo(new IntegerParticle(5));
        assertThat(record.binCount()).isEqualTo(1);
    }

    @Test
    void movesTheLastBinIntoAFreedSlot() {
        for (String bin : List.of("a", "b", "c")) {
            draft.set(bin, new IntegerParticle(0));
        }
        draft.remove("a");

        assertThat(List.of(draft.name(0), draft.name(1), draft.name(2))).containsExactly("n", "c", "b");
    }

    @Test
    void keepsTheSlotOfABinThatIsOverwritten() {
        draft.set("m", new IntegerParticle(1));
        draft.set("n", new IntegerParticle(2));

        assertThat(draft.name(0)).isEqualTo("n");
        assertThat(List.of(draft.value(0), draft.value(1)))
                .containsExactly(new IntegerParticle(2), new IntegerParticle(1));
    }

    @Test
    void endsWithoutBinsAfterClear() {
        draft.clear();

        assertThat(draft.size()).isZero();
        assertThat(draft.find("n")).isNull();
    }
}
