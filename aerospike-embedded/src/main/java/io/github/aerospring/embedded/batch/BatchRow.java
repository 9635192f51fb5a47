package io.github.aerospring.embedded.batch;

import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;

/**
 * One row of a batch: a request on one record.
 *
 * @param index number that the client chose for the row
 * @param message what to do, possibly the same as that of the row before
 */
record BatchRow(int index, Digest digest, Namespace namespace, Message message, RecordFilter filter) {}
