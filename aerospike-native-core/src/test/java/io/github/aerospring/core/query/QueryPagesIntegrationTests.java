package io.github.aerospring.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.batch.BatchWriteEntry;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryPagesIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("pages");
    private static final int RECORDS = 2500;
    private static final QueryRequest ALL = QueryRequest.of(ServerUnderTest.NAMESPACE, SET);

    @BeforeAll
    static void put() {
        List<BatchWriteEntry> entries = IntStream.range(0, RECORDS)
                .mapToObj(i -> BatchWriteEntry.of(new Key(ServerUnderTest.NAMESPACE, SET, i), new Bin("i", i)))
                .toList();
        assertThat(TestClients.shared().batchWrite(entries)).allMatch(result -> result.isOk());
    }

    private static QueryOperations queries(CallStyle style) {
        NativeClient client = TestClients.shared();
        return style.of(QueryOperations.class, client, client.async());
    }

    private static List<Integer> numbers(List<AerospikeRecord> records) {
        return records.stream().map(found -> found.bin("i", Integer.class)).toList();
    }

    private static List<Integer> all() {
        return IntStream.range(0, RECORDS).boxed().toList();
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void pagesAreDisjointAndComplete(CallStyle style) {
        List<AerospikeRecord> records = new ArrayList<>();
        QueryPage page = queries(style).page(ALL, 400);
        int pages = 1;
        records.addAll(page.records());
        while (page.next().isPresent()) {
            page = queries(style).page(ALL, 400, page.next().get());
            assertThat(page.records()).hasSizeLessThanOrEqualTo(400);
            records.addAll(page.records());
            pages++;
        }

        assertThat(numbers(records)).containsExactlyInAnyOrderElementsOf(all());
        assertThat(pages).isBetween(7, 9);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void pageGoesOnFromItsText(CallStyle style) {
        QueryPage first = queries(style).page(ALL, 1000);
        String token = first.next().orElseThrow().token();

        QueryPage second = queries(style).page(ALL, 5000, QueryCursor.parse(token));

        assertThat(first.records()).hasSize(1000);
        assertThat(numbers(second.records()))
                .hasSize(RECORDS - 1000)
                .doesNotContainAnyElementsOf(numbers(first.records()));
        assertThat(second.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void pagesStayInThePartitionsOfTheRequest(CallStyle style) {
        QueryRequest half =
                ALL.toBuilder().partitions(PartitionFilter.range(0, 2048)).build();
        QueryRequest other =
                ALL.toBuilder().partitions(PartitionFilter.range(2048, 2048)).build();

        int count = queries(style).page(half, RECORDS).records().size()
                + queries(style).page(other, RECORDS).records().size();

        assertThat(count).isEqualTo(RECORDS);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void refusesPagesOfNothingAndTwoLimits(CallStyle style) {
        assertThatThrownBy(() -> queries(style).page(ALL, 0))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("size: '0' (expected: at least 1)");
        assertThatThrownBy(
                        () -> queries(style).page(ALL.toBuilder().maxRecords(5).build(), 10))
                .hasMessageContaining("maxRecords: '5'");
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void runsAnActionForEachRecord(CallStyle style) {
        List<Integer> seen = new CopyOnWriteArrayList<>();

        boolean complete = queries(style).forEach(ALL, found -> seen.add(found.bin("i", Integer.class)));

        assertThat(complete).isTrue();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all());
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void actionCanStopTheQuery(CallStyle style) {
        AtomicInteger seen = new AtomicInteger();

        boolean complete = queries(style).forEach(ALL, found -> seen.incrementAndGet() < 5);

        assertThat(complete).isFalse();
        assertThat(seen).hasValue(5);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void errorOfTheActionEndsTheQuery(CallStyle style) {
        assertThatThrownBy(() -> queries(style).forEach(ALL, found -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void actionMayUseTheClient(CallStyle style) {
        QueryRequest few = ALL.toBuilder().maxRecords(20).build();
        List<Boolean> found = new CopyOnWriteArrayList<>();

        queries(style)
                .forEach(
                        few,
                        record -> found.add(
                                TestClients.shared().exists(record.key()).exists()));

        assertThat(found).hasSize(20).containsOnly(true);
    }

    @Test
    void publisherDeliversEverything() throws Exception {
        Collector collector = new Collector(Long.MAX_VALUE);
        TestClients.shared().async().query(ALL).subscribe(collector);

        assertThat(numbers(collector.records.get(30, TimeUnit.SECONDS))).containsExactlyInAnyOrderElementsOf(all());
    }

    @Test
    void publisherStopsAtTheLimitOfTheRequest() throws Exception {
        Collector collector = new Collector(Long.MAX_VALUE);
        TestClients.shared()
                .async()
                .query(ALL.toBuilder().maxRecords(1234).build())
                .subscribe(collector);

        assertThat(collector.records.get(30, TimeUnit.SECONDS)).hasSize(1234);
    }

    @Test
    void publisherFollowsTheDemandAndCancellation() throws Exception {
        Collector collector = new Collector(3);
        TestClients.shared().async().query(ALL).subscribe(collector);

        assertThat(collector.third.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(collector.seen).hasSize(3);
        collector.subscription.request(2);
        collector.subscription.cancel();

        assertThat(collector.records).isNotDone();
        assertThat(collector.seen).hasSizeBetween(3, 5);
    }

    private static final class Collector implements Flow.Subscriber<AerospikeRecord> {

        private final long first;
        private final List<AerospikeRecord> seen = new CopyOnWriteArrayList<>();
        private final CompletableFuture<List<AerospikeRecord>> records = new CompletableFuture<>();
        private final CompletableFuture<Boolean> third = new CompletableFuture<>();
        private Flow.Subscription subscription;

        private Collector(long first) {
            this.first = first;
        }

        @Override
        public void onSubscribe(Flow.Subscription started) {
            subscription = started;
            started.request(first);
        }

        @Override
        public void onNext(AerospikeRecord record) {
            seen.add(record);
            if (seen.size() == 3) {
                third.complete(true);
            }
        }

        @Override
        public void onError(Throwable error) {
            records.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            records.complete(seen);
        }
    }
}
