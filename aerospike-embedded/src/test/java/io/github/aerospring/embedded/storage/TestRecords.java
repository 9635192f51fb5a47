package io.github.aerospring.embedded.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.Particle;

/** A namespace with records, and a clock that tests move. */
public final class TestRecords extends Clock {

    private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(0, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    private Instant now = Instant.parse("2026-11-21T00:00:00Z");
    private final Namespace namespace = new Namespace("test", new ServerTime(this), SCHEDULER);

    public Namespace namespace() {
        return namespace;
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    public Record put(long id, int voidTime) {
        Record record = new Record(
                digest(id),
                namespace.sets().obtain("demo"),
                null,
                1,
                voidTime,
                namespace.time().millis(),
                namespace.layout(List.of("n")),
                new Particle[] {new IntegerParticle(id)});
        Partition partition = namespace.partition(record.digest());
        partition.lock();
        try {
            partition.put(record);
        } finally {
            partition.unlock();
        }
        return record;
    }

    /** Digests of one partition, in the order of {@code id}. */
    public static Digest digest(long id) {
        return new Digest(0, id, 0);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
