package io.github.aerospring.embedded.storage;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;

import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.Particle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExpirySweepTests {

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);
    private final Namespace namespace = new Namespace("test", new ServerTime(Clock.systemUTC()), scheduler);

    @AfterEach
    void stop() {
        scheduler.shutdownNow();
    }

    @Test
    void schedulesNothingWhileNoRecordCanExpire() {
        put(0);

        assertThat(scheduler.getQueue()).isEmpty();
    }

    @Test
    void schedulesOneSweepForAllRecordsThatCanExpire() {
        put(1_000_000_000);
        put(1_000_000_001);

        assertThat(scheduler.getQueue()).hasSize(1);
    }

    @Test
    void schedulesNothingWhenThePeriodIsZero() {
        namespace.settings().set(NamespaceSettings.NSUP_PERIOD, 0);
        put(1_000_000_000);

        assertThat(scheduler.getQueue()).isEmpty();
    }

    @Test
    void takesOverAChangedPeriod() {
        namespace.settings().set(NamespaceSettings.NSUP_PERIOD, 0);
        put(1_000_000_000);
        namespace.settings().set(NamespaceSettings.NSUP_PERIOD, 60);
        namespace.settingsChanged();

        assertThat(scheduler.getQueue()).hasSize(1);
    }

    private void put(int voidTime) {
        Digest digest = new Digest(0, voidTime, 0);
        Partition partition = namespace.partition(digest);
        partition.lock();
        try {
            partition.put(new Record(
                    digest,
                    namespace.sets().obtain(""),
                    null,
                    1,
                    voidTime,
                    0,
                    namespace.layout(List.of("n")),
                    new Particle[] {new IntegerParticle(1)}));
        } finally {
            partition.unlock();
        }
    }
}
