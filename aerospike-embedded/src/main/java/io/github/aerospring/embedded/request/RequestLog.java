package io.github.aerospring.embedded.request;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last requests that a server received. Off while its capacity is 0, and then it costs nothing. */
public final class RequestLog {

    private static final Logger logger = LoggerFactory.getLogger("io.github.aerospring.embedded.requests");

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
    private final int capacity;
    private final boolean verbose;
    private long total;

    /**
     * An empty log.
     *
     * @param capacity how many requests it keeps, 0 for none
     * @param verbose whether each request is also written to the logger {@code io.github.aerospring.embedded.requests}
     */
    public RequestLog(int capacity, boolean verbose) {
        this.capacity = capacity;
        this.verbose = verbose;
    }

    /** Whether requests are kept or written. */
    public boolean isOn() {
        return capacity > 0 || verbose;
    }

    /** Whether requests are kept. */
    public boolean keeps() {
        return capacity > 0;
    }

    /** Takes a request. */
    public void add(ReceivedRequest request) {
        if (verbose) {
            logger.info("{}", request);
        }
        if (capacity == 0) {
            return;
        }
        lock.lock();
        try {
            total++;
            if (requests.size() == capacity) {
                requests.removeFirst();
            }
            requests.addLast(request);
        } finally {
            lock.unlock();
        }
    }

    /** The requests that are kept, oldest first. */
    public List<ReceivedRequest> all() {
        lock.lock();
        try {
            return new ArrayList<>(requests);
        } finally {
            lock.unlock();
        }
    }

    /** Number of requests that were kept once but had to give way to later ones. */
    public long forgotten() {
        lock.lock();
        try {
            return total - requests.size();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets all requests. */
    public void clear() {
        lock.lock();
        try {
            requests.clear();
            total = 0;
        } finally {
            lock.unlock();
        }
    }
}
