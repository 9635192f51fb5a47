package io.github.aerospring.embedded.batch;

import java.util.EnumSet;
import java.util.Set;

import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;

/**
 * The rows that a batch answers with. All rows of a batch are run, whatever becomes of them; but unless all errors are to be
 * reported, the answer ends with an error: either with the message that holds the row with the error, or before it.
 */
final class BatchAnswer {

    private static final int REPORT_ALL = 0x04;
    private static final int SEND_STOPPING_ROW = 0x08;

    /** Size of a message, as the real server fills its buffers. */
    private static final int MESSAGE_SIZE = 128 * 1024;

    private static final Set<ResultCode> NOT_STOPPING =
            EnumSet.of(ResultCode.OK, ResultCode.NOT_FOUND, ResultCode.FILTERED_OUT);

    private final Replies replies;
    private final boolean reportAll;
    private final boolean sendStoppingRow;
    private ResultCode end = ResultCode.OK;
    private boolean full;

    /** No rows yet; {@code flags} are those of the batch. */
    BatchAnswer(Replies replies, int flags) {
        this.replies = replies;
        this.reportAll = (flags & REPORT_ALL) != 0;
        this.sendStoppingRow = (flags & SEND_STOPPING_ROW) != 0;
    }

    void add(ReplyRow row) {
        boolean stops = !reportAll && !NOT_STOPPING.contains(row.resultCode());
        if (end == ResultCode.OK) {
            begin(row, stops);
        } else if (sendStoppingRow) {
            full = full || !replies.addIfFits(row, MESSAGE_SIZE);
            end = stops && !full ? row.resultCode() : end;
        } else if (stops) {
            end = row.resultCode();
        }
    }

    /** Adds a row to an answer without errors. */
    private void begin(ReplyRow row, boolean stops) {
        if (stops) {
            end = row.resultCode();
        }
        if (stops && !sendStoppingRow) {
            replies.discard();
        } else {
            replies.add(row, MESSAGE_SIZE);
        }
    }

    /** Ends the answer with the code of the row that ended it, if any. */
    void end() {
        end(end);
    }

    /** Ends the answer with a code. */
    void end(ResultCode code) {
        replies.add(ReplyRow.last(code), MESSAGE_SIZE);
        replies.flush();
    }

    /** Ends the answer because of a request that cannot be understood; rows that were not sent yet are lost. */
    void endMalformed() {
        replies.discard();
        end(ResultCode.PARAMETER);
    }
}
