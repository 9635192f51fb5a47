package io.github.aerospring.core.column;

import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.RecordExistsAction;
import io.github.aerospring.core.internal.wire.BatchFrame;
import org.jspecify.annotations.Nullable;

/**
 * What policies mean on the wire.
 *
 * @param info1 read attributes of a row
 * @param info2 write attributes of a row
 * @param info3 further attributes of a row
 * @param ttl of a row that is written, or the share of it at which a read renews it
 */
record BatchAttributes(BatchFrame frame, int info1, int info2, int info3, int ttl) {

    private static final int INFO1_READ = 1;
    private static final int INFO1_READ_ALL_REPLICAS = 0x40;
    private static final int INFO2_WRITE = 1;
    private static final int INFO2_GENERATION = 4;
    private static final int INFO2_GENERATION_GREATER = 8;
    private static final int INFO2_DURABLE_DELETE = 0x10;
    private static final int INFO2_CREATE_ONLY = 0x20;
    private static final int INFO3_COMMIT_MASTER = 2;
    private static final int INFO3_UPDATE_ONLY = 8;
    private static final int INFO3_REPLACE = 0x10;
    private static final int INFO3_REPLACE_ONLY = 0x20;
    private static final int INFO3_SC_TYPE = 0x40;
    private static final int INFO3_SC_RELAX = 0x80;

    static BatchAttributes ofRead(BatchPolicy policy) {
        int info3 =
                switch (policy.readModeSC) {
                    case SESSION -> 0;
                    case LINEARIZE -> INFO3_SC_TYPE;
                    case ALLOW_REPLICA -> INFO3_SC_RELAX;
                    case ALLOW_UNAVAILABLE -> INFO3_SC_TYPE | INFO3_SC_RELAX;
                };
        int info1 = INFO1_READ | (policy.readModeAP == ReadModeAP.ALL ? INFO1_READ_ALL_REPLICAS : 0);
        return new BatchAttributes(frame(policy, policy.filterExp), info1, 0, info3, policy.readTouchTtlPercent);
    }

    static BatchAttributes ofWrite(BatchPolicy policy, BatchWritePolicy row) {
        int info2 = INFO2_WRITE
                | (row.durableDelete ? INFO2_DURABLE_DELETE : 0)
                | (row.recordExistsAction == RecordExistsAction.CREATE_ONLY ? INFO2_CREATE_ONLY : 0)
                | (row.generationPolicy == GenerationPolicy.EXPECT_GEN_EQUAL ? INFO2_GENERATION : 0)
                | (row.generationPolicy == GenerationPolicy.EXPECT_GEN_GT ? INFO2_GENERATION_GREATER : 0);
        int info3 = row.commitLevel == CommitLevel.COMMIT_MASTER ? INFO3_COMMIT_MASTER : 0;
        info3 |= switch (row.recordExistsAction) {
            case UPDATE_ONLY -> INFO3_UPDATE_ONLY;
            case REPLACE -> INFO3_REPLACE;
            case REPLACE_ONLY -> INFO3_REPLACE_ONLY;
            case UPDATE, CREATE_ONLY -> 0;
        };
        Expression filter = row.filterExp == null ? policy.filterExp : row.filterExp;
        return new BatchAttributes(frame(policy, filter), 0, info2, info3, row.expiration);
    }

    private static BatchFrame frame(BatchPolicy policy, @Nullable Expression filter) {
        return new BatchFrame(
                policy.allowInline,
                policy.allowInlineSSD,
                policy.respondAllKeys,
                policy.compress,
                filter == null ? new byte[0] : filter.getBytes());
    }
}
