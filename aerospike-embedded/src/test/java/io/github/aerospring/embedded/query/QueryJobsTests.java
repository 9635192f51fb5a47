package io.github.aerospring.embedded.query;

import java.util.List;

import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.BinSelection;
import io.github.aerospring.embedded.operation.RecordFilter;
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
        jobs.begin(request(5), "here");

        assertThatThrownBy(() -> jobs.begin(request(5), "here")).isInstanceOf(RequestFailedException.class);
    }

    @Test
    void inventsANumber() {
        assertThat(jobs.begin(request(0), "here").id()).isNotZero();
    }

    @Test
    void listsActiveJobsFirstAndTheNewestOfEachKindFirst() {
        for (long id = 1; id <= 4; id++) {
            jobs.begin(request(id), "here");
        }
        end(1);
        end(3);

        assertThat(jobs.all()).extracting(QueryJob::id).containsExactly(4L, 2L, 3L, 1L);
        assertThat(jobs.activeCount()).isEqualTo(2);
    }

    @Test
    void forgetsTheOldestJobs() {
        service.settings().set(ServiceSettings.QUERY_MAX_DONE, 1);
        jobs.begin(request(1), "here");
        jobs.begin(request(2), "here");
        end(1);
        end(2);

        assertThat(jobs.all()).extracting(QueryJob::id).containsExactly(2L);
    }

    private void end(long id) {
        QueryJob job = jobs.find(id);
        job.end(ResultCode.OK);
        jobs.ended(job);
    }

    private QueryRequest request(long id) {
        return new QueryRequest(
                records.namespace(),
                "",
                List.of(new PartitionStart(0, null)),
                BinSelection.all(),
                RecordFilter.of(Fields.none()),
                false,
                0,
                0,
                0,
                id,
                false,
                1000);
    }
}
