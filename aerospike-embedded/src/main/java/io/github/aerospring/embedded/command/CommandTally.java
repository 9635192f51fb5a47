package io.github.aerospring.embedded.command;

import java.util.EnumMap;
import java.util.Map;

import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Counters;
import io.github.aerospring.embedded.storage.NamespaceCounter;

/** Which statistics count the outcomes of a command: {@code client_read_not_found}, {@code batch_sub_write_success}. */
enum CommandTally {
    READ,
    WRITE,
    DELETE,
    UDF;

    private final Outcomes ofClient = new Outcomes("CLIENT_" + name());
    private final Outcomes ofBatch = new Outcomes("BATCH_SUB_" + name());

    void count(RecordRequest request, ReplyRow reply) {
        Counters<NamespaceCounter> counters = request.namespace().counters();
        Outcomes outcomes =
                switch (request.origin()) {
                    case CLIENT -> ofClient;
                    case BATCH -> ofBatch;
                    case QUERY -> this == UDF ? Outcomes.UDF_OF_QUERY : Outcomes.OF_QUERY;
                };
        counters.count(outcomes.of(reply.resultCode()));
        if (reply.resultCode() == ResultCode.GENERATION) {
            counters.count(NamespaceCounter.FAIL_GENERATION);
        }
        if (reply.resultCode() == ResultCode.RECORD_TOO_BIG) {
            counters.count(NamespaceCounter.FAIL_RECORD_TOO_BIG);
        }
    }

    private static final class Outcomes {

        /** Queries only write. */
        static final Outcomes OF_QUERY = new Outcomes("OPS_SUB_WRITE");

        static final Outcomes UDF_OF_QUERY = new Outcomes("UDF_SUB_UDF");

        private final Map<ResultCode, NamespaceCounter> byCode = new EnumMap<>(ResultCode.class);
        private final NamespaceCounter error;

        Outcomes(String prefix) {
            boolean isUdf = prefix.endsWith("UDF");
            error = NamespaceCounter.valueOf(prefix + "_ERROR");
            byCode.put(ResultCode.OK, NamespaceCounter.valueOf(prefix + (isUdf ? "_COMPLETE" : "_SUCCESS")));
            byCode.put(ResultCode.TIMEOUT, NamespaceCounter.valueOf(prefix + "_TIMEOUT"));
            byCode.put(ResultCode.FILTERED_OUT, NamespaceCounter.valueOf(prefix + "_FILTERED_OUT"));
            if (!prefix.endsWith("WRITE") && !isUdf) {
                byCode.put(ResultCode.NOT_FOUND, NamespaceCounter.valueOf(prefix + "_NOT_FOUND"));
            }
        }

        NamespaceCounter of(ResultCode resultCode) {
            return byCode.getOrDefault(resultCode, error);
        }
    }
}
