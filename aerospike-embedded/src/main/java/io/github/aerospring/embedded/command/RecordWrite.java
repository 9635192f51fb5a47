package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.OpResults;
import io.github.aerospring.embedded.operation.RecordDraft;
import io.github.aerospring.embedded.storage.BinLayout;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.RecordSet;
import org.jspecify.annotations.Nullable;

/** One write on one record while its partition is locked: the checks in the order of the real server, then the change. */
final class RecordWrite {

    private static final int SIZE_MARK = 4;
    private static final Particle[] NO_BINS = {};

    private final RecordRequest request;
    private final WritePlan plan;
    private final Partition partition;
    private final @Nullable Record existing;
    private final Namespace namespace;
    private final long now;

    RecordWrite(RecordRequest request, WritePlan plan, Partition partition, @Nullable Record existing) {
        this.request = request;
        this.plan = plan;
        this.partition = partition;
        this.existing = existing;
        this.namespace = request.namespace();
        this.now = namespace.time().millis();
    }

    ReplyRow run() {
        checkExistence();
        GenerationRule.check(request.header(), existing);
        RecordSet set = set();
        SetRule.checkSize(set);
        if (existing != null) {
            request.filter().check(existing, namespace.time());
        }
        EnterpriseRule.check(request.message());
        byte[] key = KeyRule.toStore(request.fields(), existing);
        int voidTime = TtlRule.voidTime(request.header().ttl(), namespace, set, existing);

        Record version = version(set, key, voidTime);
        RecordDraft draft = plan.replaces()
                ? RecordDraft.ofReplace(version, existing, namespace.time())
                : RecordDraft.ofUpdate(version, existing, namespace.time());
        OpResults results = plan.run(draft);
        if (draft.size() == 0) {
            return delete(results);
        }
        if (draft.hasTooManyBins()) {
            throw ResultCode.PARAMETER.failure();
        }
        Record written = draft.toRecord(namespace);
        if (written.storedSize() + SIZE_MARK > namespace.settings().get(NamespaceSettings.MAX_RECORD_SIZE)) {
            throw ResultCode.RECORD_TOO_BIG.failure();
        }
        partition.put(written);
        return RecordReply.of(written, results.bins());
    }

    /** The new version before it has bins. */
    private Record version(RecordSet set, byte @Nullable [] key, int voidTime) {
        return new Record(
                request.digest(),
                set,
                key,
                Record.nextGeneration(existing == null ? 0 : existing.generation()),
                voidTime,
                existing == null ? now : Math.max(now, existing.lastUpdate()),
                BinLayout.EMPTY,
                NO_BINS);
    }

    private void checkExistence() {
        if (existing == null && plan.mustExist()) {
            throw ResultCode.NOT_FOUND.failure();
        }
        if (existing != null && request.has(Flag.CREATE_ONLY)) {
            throw ResultCode.RECORD_EXISTS.failure();
        }
    }

    private RecordSet set() {
        if (existing == null) {
            return SetRule.assign(request.fields(), namespace, now);
        }
        SetRule.checkExact(request.fields(), existing);
        return existing.set();
    }

    /** A record that ends without bins is deleted; one that had none before, or was to be replaced, is not found. */
    private ReplyRow delete(OpResults results) {
        if (existing == null || plan.replaces()) {
            throw ResultCode.NOT_FOUND.failure();
        }
        if (request.has(Flag.DURABLE_DELETE)) {
            throw ResultCode.ENTERPRISE_ONLY.failure();
        }
        partition.remove(request.digest());
        namespace.counters().count(NamespaceCounter.DELETED_LAST_BIN);
        return RecordReply.deleted(results.bins());
    }
}
