package io.github.aerospring.data.core;

import java.util.concurrent.atomic.AtomicBoolean;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers whether the servers of one client know filter expressions. */
final class ExpressionSupport {

    private static final Logger logger = LoggerFactory.getLogger(ExpressionSupport.class);

    private final ExpressionPushdown pushdown;
    private final AtomicBoolean unsupported = new AtomicBoolean();

    ExpressionSupport(ExpressionPushdown pushdown) {
        this.pushdown = pushdown;
    }

    boolean isUsed() {
        return pushdown == ExpressionPushdown.ON || pushdown == ExpressionPushdown.AUTO && !unsupported.get();
    }

    /** Whether the query that failed is to be repeated without its expression. */
    boolean fallsBackAfter(AerospikeException error) {
        if (pushdown != ExpressionPushdown.AUTO || error.getResultCode() != ResultCode.UNSUPPORTED_FEATURE) {
            return false;
        }
        if (unsupported.compareAndSet(false, true)) {
            logger.info("The server does not know filter expressions ({}); queries are filtered in this process",
                    error.getMessage());
        }
        return true;
    }
}
