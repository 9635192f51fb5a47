package io.github.aerospring.data.core;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.NativeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers whether the servers of one client know filter expressions. */
final class ExpressionSupport {

    private static final Logger logger = LoggerFactory.getLogger(ExpressionSupport.class);

    /** By client, as templates of several namespaces may share one. */
    private static final Map<NativeClient, AtomicBoolean> UNSUPPORTED =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final ExpressionPushdown pushdown;
    private final AtomicBoolean unsupported;

    private ExpressionSupport(ExpressionPushdown pushdown, AtomicBoolean unsupported) {
        this.pushdown = pushdown;
        this.unsupported = unsupported;
    }

    static ExpressionSupport of(NativeClient client, ExpressionPushdown pushdown) {
        return new ExpressionSupport(pushdown, UNSUPPORTED.computeIfAbsent(client, key -> new AtomicBoolean()));
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
            logger.info(
                    "The server does not know filter expressions ({}); queries are filtered in this process",
                    error.getMessage());
        }
        return true;
    }
}
