package io.github.aerospring.core.batch;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;

/** What a batch does with one record. */
public sealed interface BatchEntry
        permits BatchReadEntry, BatchWriteEntry, BatchOperateEntry, BatchRemoveEntry, BatchApplyEntry {

    /** The record. */
    Key key();

    /** Whether the record may change. */
    boolean writes();

    /** The official form, new for each call because the answer is written into it. */
    BatchRecord toRow();
}
