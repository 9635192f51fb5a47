package io.github.aerospring.embedded.command;

import java.util.List;

import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Record;

/** Answers that carry the generation and void-time of a record. */
final class RecordReply {

    private RecordReply() {}

    static ReplyRow of(Record record, List<ReplyBin> bins) {
        return row(ResultCode.OK, record, bins);
    }

    static ReplyRow failed(ResultCode code, Record record) {
        return row(code, record, List.of());
    }

    /** A record that is gone has neither generation nor void-time. */
    static ReplyRow deleted(List<ReplyBin> bins) {
        return new ReplyRow(0, 0, ResultCode.OK, 0, 0, 0, List.of(), bins);
    }

    private static ReplyRow row(ResultCode code, Record record, List<ReplyBin> bins) {
        return new ReplyRow(0, 0, code, record.generation(), record.voidTime(), 0, List.of(), bins);
    }
}
