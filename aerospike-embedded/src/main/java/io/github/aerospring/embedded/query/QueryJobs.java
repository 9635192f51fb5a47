package io.github.aerospring.embedded.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.ServiceSettings;
import org.jspecify.annotations.Nullable;

/** The long queries that run, and the last ones that ended. A number is given once as long as it is remembered. */
public final class QueryJobs {

    private final Service service;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Long, QueryJob> active = new LinkedHashMap<>();
    private final Deque<QueryJob> done = new ArrayDeque<>();

    /** No jobs yet. */
    public QueryJobs(Service service) {
        this.service = service;
    }

    /**
     * Begins a job.
     *
     * @param taskId its number, 0 for any
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when its number is taken, 22 when as many
     *     jobs run as may
     */
    QueryJob begin(long taskId, QueryScope scope, String from, JobKind kind) {
        lock.lock();
        try {
            if (active.size() >= service.settings().get(ServiceSettings.QUERY_THREADS_LIMIT)) {
                throw ResultCode.FORBIDDEN.because("active queries: " + active.size() + " (expected: fewer)");
            }
            long id = taskId;
            while (id == 0) {
                id = ThreadLocalRandom.current().nextLong();
            }
            if (find(id) != null) {
                throw ResultCode.PARAMETER.failure();
            }
            QueryJob job = new QueryJob(id, scope, from, kind);
            active.put(id, job);
            return job;
        } finally {
            lock.unlock();
        }
    }

    void ended(QueryJob job) {
        lock.lock();
        try {
            active.remove(job.id());
            done.addFirst(job);
            while (done.size() > service.settings().get(ServiceSettings.QUERY_MAX_DONE)) {
                done.removeLast();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Number of jobs that run. */
    public int activeCount() {
        lock.lock();
        try {
            return active.size();
        } finally {
            lock.unlock();
        }
    }

    /** A job by its number, null if it is neither active nor remembered. */
    public @Nullable QueryJob find(long id) {
        lock.lock();
        try {
            QueryJob job = active.get(id);
            return job != null
                    ? job
                    : done.stream().filter(old -> old.id() == id).findFirst().orElse(null);
        } finally {
            lock.unlock();
        }
    }

    /** All jobs: active ones, then those that ended, each with the newest first. */
    public List<QueryJob> all() {
        lock.lock();
        try {
            List<QueryJob> jobs = new ArrayList<>(active.size() + done.size());
            active.values().forEach(job -> jobs.add(0, job));
            jobs.addAll(done);
            return jobs;
        } finally {
            lock.unlock();
        }
    }
}
