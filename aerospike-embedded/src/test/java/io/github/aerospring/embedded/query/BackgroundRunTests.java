package io.github.aerospring.embedded.query;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.exp.Exp;
import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.index.IndexDefinition;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.IndexedPart;
import io.github.aerospring.embedded.index.KeyRange;
import io.github.aerospring.embedded.index.KeyType;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.TestRecords;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackgroundRunTests {

    private final TestRecords records = new TestRecords();
    private final IndexCatalog catalog = new IndexCatalog(
            new Namespaces(List.of(records.namespace())), new ValueRooms().expressions(), Runnable::run);
    private final QueryScope scope =
            new QueryScope(catalog.of(records.namespace()), "demo", List.of(), null, null, 1000);
    private final Task task = new Task();
    private final QueryJob job = new QueryJob(7, scope, "here", task);

    @Test
    void handsEachRecordToTheTask() {
        records.put(1, 0);
        records.put(2, 0);

        run();

        assertThat(task.seen).hasSize(2);
        assertThat(job.describe()).contains("status=done(ok)", ":recs-throttled=2:", ":recs-succeeded=2:");
        assertThat(count(NamespaceCounter.PI_QUERY_OPS_BG_COMPLETE)).isEqualTo(1);
    }

    @Test
    void countsOutcomes() {
        for (int i = 1; i <= 4; i++) {
            records.put(i, 0);
        }
        task.outcomes.addAll(
                List.of(ResultCode.NOT_FOUND, ResultCode.FILTERED_OUT, ResultCode.INCOMPATIBLE_TYPE, ResultCode.OK));

        run();

        assertThat(job.describe())
                .contains(":recs-filtered-meta=0:recs-filtered-bins=1:recs-succeeded=1:recs-failed=1:");
    }

    @Test
    void endsWhenItIsAborted() {
        records.put(1, 0);
        job.abort();

        run();

        assertThat(task.seen).isEmpty();
        assertThat(job.describe()).contains("status=done(user-aborted)");
        assertThat(count(NamespaceCounter.PI_QUERY_OPS_BG_ABORT)).isEqualTo(1);
    }

    @Test
    void endsWhenTheTaskBreaks() {
        records.put(1, 0);
        task.outcomes.add(null);

        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class);
        assertThat(job.describe()).contains("status=done(abandoned-unknown)");
        assertThat(count(NamespaceCounter.PI_QUERY_OPS_BG_ERROR)).isEqualTo(1);
    }

    /** As for points in the cells of a region but not in it, and for records that changed meanwhile. */
    @Test
    void judgesTheFilterBeforeTheRange() {
        catalog.create(
                "test", new IndexDefinition("demo", IndexedPart.ofBin("n"), KeyType.NUMERIC, IndexType.DEFAULT), "i");
        records.put(1, 0);
        records.put(2, 0);
        IndexRange range = new IndexRange(KeyType.NUMERIC, List.of(new KeyRange(0, 9)), value -> false, true, false);
        QueryScope indexed = new QueryScope(
                        scope.indexes(),
                        "demo",
                        List.of(),
                        new WhereClause(range, "i", IndexedPart.ofBin("n"), IndexType.DEFAULT),
                        null,
                        1000)
                .withIndex();
        byte[] filter = Exp.build(Exp.eq(Exp.intBin("n"), Exp.val(1))).getBytes();
        Fields fields = Fields.none().orElse(FieldType.FILTER_EXPRESSION, ByteSlice.of(filter));

        new BackgroundRun(indexed, RecordFilter.of(fields), job, task, Ownership.ofAll()).run();

        assertThat(task.seen).isEmpty();
        assertThat(task.gone).isEqualTo(1);
        assertThat(task.filteredOut).isEqualTo(1);
    }

    private void run() {
        new BackgroundRun(scope, RecordFilter.of(Fields.none()), job, task, Ownership.ofAll()).run();
    }

    private long count(NamespaceCounter counter) {
        return records.namespace().counters().get(counter);
    }

    /** Takes note of records and answers what tests tell it to. */
    private static final class Task implements RecordTask {

        int filteredOut;
        int gone;

        final List<Record> seen = new ArrayList<>();
        final List<ResultCode> outcomes = new ArrayList<>();

        @Override
        public RecordExecutor records() {
            return request -> ReplyRow.of(ResultCode.OK);
        }

        @Override
        public QueryTally tally() {
            return QueryTally.OPS_BG;
        }

        @Override
        public void filteredOut() {
            filteredOut++;
        }

        @Override
        public void gone() {
            gone++;
        }

        @Override
        public ResultCode apply(Record record) {
            seen.add(record);
            ResultCode outcome = outcomes.isEmpty() ? ResultCode.OK : outcomes.remove(0);
            if (outcome == null) {
                throw new IllegalStateException("broken");
            }
            return outcome;
        }

        @Override
        public String describe() {
            return ":job-type=background-ops";
        }
    }
}
