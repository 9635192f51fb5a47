package io.github.aerospring.embedded.command;

import java.util.function.Supplier;

import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Partition;

/** Runs requests on single records, whether they came alone or as rows of a batch. */
@FunctionalInterface
public interface RecordExecutor {

    /** Runs a request; errors are answers too. */
    ReplyRow execute(RecordRequest request);

    /** Does something with a record while nothing else changes its partition; it may run requests on the record. */
    default <T> T exclusively(Namespace namespace, Digest digest, Supplier<T> body) {
        Partition partition = namespace.partition(digest);
        partition.lock();
        try {
            return body.get();
        } finally {
            partition.unlock();
        }
    }
}
