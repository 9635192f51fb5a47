package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.List;

import org.springframework.dao.DataAccessException;

/** Collects what failed in batches, to report all of it at the end. */
final class BatchFailures {

    private final List<DataAccessException> failures = new ArrayList<>();
    private int attempted;

    void attempted(int rows) {
        attempted += rows;
    }

    void add(DataAccessException failure) {
        failures.add(failure);
    }

    /** Throws the first failure; the others are suppressed in it, after a note on how many there were. */
    void throwIfAny() {
        if (failures.isEmpty()) {
            return;
        }
        DataAccessException first = failures.get(0);
        first.addSuppressed(new BatchNote("%d of %d rows failed".formatted(failures.size(), attempted)));
        failures.subList(1, failures.size()).forEach(first::addSuppressed);
        throw first;
    }

    private static final class BatchNote extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BatchNote(String message) {
            super(message, null, false, false);
        }
    }
}
