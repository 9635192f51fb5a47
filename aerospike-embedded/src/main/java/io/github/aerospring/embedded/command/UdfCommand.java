package io.github.aerospring.embedded.command;

import java.util.List;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.ServiceSettings;
import io.github.aerospring.embedded.udf.UdfCall;
import io.github.aerospring.embedded.udf.UdfCalls;
import io.github.aerospring.embedded.udf.UdfOutcome;
import org.jspecify.annotations.Nullable;

/** Calls a function of a module with a record, which it may read, create, change or remove. */
final class UdfCommand implements RecordCommand {

    private static final long DEFAULT_TIMEOUT = 1000;

    private static final List<Flag> FORBIDDEN = List.of(
            Flag.GENERATION,
            Flag.GENERATION_GREATER,
            Flag.CREATE_ONLY,
            Flag.UPDATE_ONLY,
            Flag.CREATE_OR_REPLACE,
            Flag.REPLACE_ONLY);

    private final UdfCalls udfs;
    private final Service service;

    UdfCommand(UdfCalls udfs, Service service) {
        this.udfs = udfs;
        this.service = service;
    }

    @Override
    public boolean accepts(Message message) {
        return message.has(Flag.WRITE) && message.fields().has(FieldType.UDF_FILENAME);
    }

    @Override
    public CommandTally tally() {
        return CommandTally.UDF;
    }

    @Override
    public ReplyRow execute(RecordRequest request) {
        if (service.settings().isOn(ServiceSettings.DISABLE_UDF_EXECUTION)
                || request.namespace().settings().isOn(NamespaceSettings.REJECT_NON_XDR_WRITES)) {
            throw ResultCode.FORBIDDEN.failure();
        }
        UdfCall call = UdfCall.read(request.fields());
        if (FORBIDDEN.stream().anyMatch(request::has)) {
            throw ResultCode.PARAMETER.because("UDF request with a write policy (expected: none)");
        }
        EnterpriseRule.check(request.message());
        Partition partition = request.namespace().partition(request.digest());
        partition.lock();
        try {
            Record stored = partition.find(request.digest());
            try {
                return run(request, call, partition, stored);
            } catch (RequestFailedException e) {
                return row(e.code(), stored, List.of());
            }
        } finally {
            partition.unlock();
        }
    }

    private ReplyRow run(RecordRequest request, UdfCall call, Partition partition, @Nullable Record stored) {
        Record existing = stored != null && request.namespace().isLive(stored) ? stored : null;
        if (existing != null) {
            UdfTarget.check(request, existing);
        } else if (request.origin() == RecordRequest.Origin.QUERY) {
            throw ResultCode.NOT_FOUND.failure();
        }
        UdfTarget target = new UdfTarget(request, partition, existing);
        long timeout = request.header().transactionTtl();
        UdfOutcome outcome = udfs.apply(call, target, timeout == 0 ? DEFAULT_TIMEOUT : timeout);
        if (!outcome.isSuccess()) {
            LangTally.ERROR.count(request);
            return row(ResultCode.UDF_EXECUTION, stored, bins(outcome));
        }
        if (target.code() != ResultCode.OK) {
            return row(target.code(), stored, List.of());
        }
        if (!target.isChanged()) {
            LangTally.READ_SUCCESS.count(request);
            return row(ResultCode.OK, stored, bins(outcome));
        }
        Record written = target.store();
        (written == null ? LangTally.DELETE_SUCCESS : LangTally.WRITE_SUCCESS).count(request);
        return written == null && existing != null
                ? row(ResultCode.OK, gone(existing), bins(outcome))
                : row(ResultCode.OK, written, bins(outcome));
    }

    /** The version that a delete leaves in the answer: the next generation. */
    private static Record gone(Record existing) {
        return new Record(
                existing.digest(),
                existing.set(),
                null,
                Record.nextGeneration(existing.generation()),
                existing.voidTime(),
                existing.lastUpdate(),
                existing.layout(),
                new Particle[0]);
    }

    private static List<ReplyBin> bins(UdfOutcome outcome) {
        Particle value = outcome.value().toParticle();
        return List.of(new ReplyBin(OpCode.READ, outcome.binName(), value == null ? NullParticle.INSTANCE : value));
    }

    /** An answer with the generation and void-time of a record, if there is one. */
    private static ReplyRow row(ResultCode code, @Nullable Record record, List<ReplyBin> bins) {
        return record == null
                ? new ReplyRow(0, 0, code, 0, 0, 0, List.of(), bins)
                : new ReplyRow(0, 0, code, record.generation(), record.voidTime(), 0, List.of(), bins);
    }
}
