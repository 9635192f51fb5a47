package io.github.aerospring.embedded.query;

import java.util.List;

import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.ServiceSettings;
import io.github.aerospring.embedded.storage.TestRecords;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryJobsTests {

    private final TestRecords records = new TestRecords();
    private final Service service = new Service(records.namespace().time());
    private final QueryJobs jobs = new QueryJobs(service);

    @Test
    void refusesTheNumberOfAnActiveJob() {
        begin(5);

        assertThatThrownBy(() -> begin(5)).isInstanceOf(RequestFailedException.class);
    }

    @Test
    void refusesMoreJobsThanMayRun() {
        service.settings().set(ServiceSettings.QUERY_THREADS_LIMIT, 2);
        begin(1);
        begin(2);

        assertThatThrownBy(() -> begin(3))
                .isInstanceOfSatisfying(
                        RequestFailedException.class, e -> assertThat(e.code()).isEqualTo(ResultCode.FORBIDDEN));
        end(1);
        begin(3);
    }

    @Test
    void inventsANumber() {
        assertThat(begin(0).id()).isNotZero();
    }

    @Test
    void listsActiveJobsFirstAndTheNewestOfEachKindFirst() {
        for (long id = 1; id <= 4; id++) {
            begin(id);
        }
        end(1);
        end(3);

        assertThat(jobs.all()).extracting(QueryJob::id).containsExactly(4L, 2L, 3L, 1L);
        assertThat(jobs.activeCount()).isEqualTo(2);
    }

    @Test
    void forgetsTheOldestJobs() {
        service.settings().set(ServiceSettings.QUERY_MAX_DONE, 1);
        begin(1);
        begin(2);
        end(1);
        end(2);

        assertThat(jobs.all()).extracting(QueryJob::id).containsExactly(2L);
    }

    private void end(long id) {
        QueryJob job = jobs.find(id);
        job.end(ResultCode.OK);
        jobs.ended(job);
    }

    private QueryJob begin(long id) {
        NamespaceIndexes indexes = new IndexCatalog(
                        new Namespaces(List.of(records.namespace())), new ValueRooms().expressions(), Runnable::run)
                .of(records.namespace());
        QueryScope scope = new QueryScope(indexes, "", List.of(new PartitionStart(0, null)), null, null, 0);
        return jobs.begin(id, scope, "here", () -> ":job-type=basic");
    }
}
