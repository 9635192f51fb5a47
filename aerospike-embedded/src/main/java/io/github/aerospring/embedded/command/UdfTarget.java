package io.github.aerospring.embedded.command;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.geo.GeoValue;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.RecordDraft;
import io.github.aerospring.embedded.storage.BinLayout;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.RecordSet;
import io.github.aerospring.embedded.udf.StoredRecord;
import io.github.aerospring.embedded.udf.UdfRecord;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** The record of a UDF request: what the function changes is gathered here and stored when it has returned. */
final class UdfTarget implements UdfRecord {

    private static final int SIZE_MARK = 4;
    private static final Particle[] NO_BINS = {};

    private final RecordRequest request;
    private final Partition partition;
    private final @Nullable Record existing;
    private final Namespace namespace;
    private @Nullable RecordSet set;
    private byte @Nullable [] key;
    private RecordDraft draft;
    private long ttl;
    private boolean changed;
    private ResultCode code = ResultCode.OK;

    /** A target whose record, if there is one, passed the checks of the request. */
    UdfTarget(RecordRequest request, Partition partition, @Nullable Record existing) {
        this.request = request;
        this.partition = partition;
        this.existing = existing;
        this.namespace = request.namespace();
        this.set = existing == null ? null : existing.set();
        this.key = existing == null ? null : KeyRule.toStore(request.fields(), existing);
        this.ttl = request.header().ttl();
        this.draft = newDraft(set);
    }

    /** Whether the function asked for changes to be stored. */
    boolean isChanged() {
        return changed;
    }

    /** Why the last changes were refused, {@link ResultCode#OK} when they were not. */
    ResultCode code() {
        return code;
    }

    /**
     * Stores the changes.
     *
     * @return the new version, {@code null} when the record is gone
     * @throws RequestFailedException when they cannot be stored
     */
    @Nullable
    Record store() {
        RecordSet of = set == null ? namespace.sets().obtain("") : set;
        int voidTime = TtlRule.voidTime(ttl, namespace, of, existing);
        if (draft.size() == 0) {
            if (existing == null) {
                throw ResultCode.NOT_FOUND.failure();
            }
            if (request.has(Flag.DURABLE_DELETE)) {
                throw ResultCode.ENTERPRISE_ONLY.failure();
            }
            partition.remove(request.digest());
            return null;
        }
        Record written = written(of, voidTime);
        if (written.storedSize() + SIZE_MARK > namespace.settings().get(NamespaceSettings.MAX_RECORD_SIZE)) {
            throw ResultCode.RECORD_TOO_BIG.failure();
        }
        partition.put(written);
        return written;
    }

    private Record written(RecordSet of, int voidTime) {
        Record bins = draft.toRecord(namespace);
        Particle[] values = new Particle[bins.binCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bins.value(i);
        }
        long now = namespace.time().millis();
        return new Record(
                request.digest(),
                of,
                key,
                Record.nextGeneration(existing == null ? 0 : existing.generation()),
                voidTime,
                existing == null ? now : Math.max(now, existing.lastUpdate()),
                bins.layout(),
                values);
    }

    private RecordDraft newDraft(@Nullable RecordSet of) {
        Record version = existing != null
                ? existing
                : new Record(
                        request.digest(),
                        of == null ? namespace.sets().obtain("") : of,
                        key,
                        0,
                        0,
                        0,
                        BinLayout.EMPTY,
                        NO_BINS);
        return RecordDraft.ofUpdate(version, existing, namespace.time());
    }

    @Override
    public boolean isOpen() {
        return set != null;
    }

    @Override
    public boolean isStored() {
        return isOpen();
    }

    @Override
    public List<String> binNames() {
        List<String> names = new ArrayList<>(draft.size());
        for (int i = 0; i < draft.size(); i++) {
            names.add(draft.name(i));
        }
        return names;
    }

    @Override
    public Value bin(String name) {
        return Value.fromParticle(draft.find(name));
    }

    @Override
    public int generation() {
        return existing == null ? 0 : existing.generation();
    }

    @Override
    public long ttl() {
        return existing == null ? 0 : new StoredRecord(existing, namespace.time()).ttl();
    }

    @Override
    public long lastUpdate() {
        return existing == null ? 0 : existing.lastUpdate();
    }

    @Override
    public @Nullable String setName() {
        return set == null || set.name().isEmpty() ? null : set.name();
    }

    @Override
    public byte[] digest() {
        return request.digest().bytes();
    }

    @Override
    public Value key() {
        return StoredRecord.keyOf(key);
    }

    @Override
    public int size() {
        return existing == null ? 0 : existing.usedBytes();
    }

    @Override
    public int create() {
        try {
            RecordSet assigned =
                    SetRule.assign(request.fields(), namespace, namespace.time().millis());
            key = KeyRule.toStore(request.fields(), null);
            set = assigned;
            draft = newDraft(assigned);
            return CREATED;
        } catch (RequestFailedException ignored) {
            // the function learns that it was refused
            return REFUSED;
        }
    }

    @Override
    public void discard() {
        set = null;
        draft = newDraft(null);
    }

    @Override
    public @Nullable ResultCode refusal() {
        if (set != null) {
            try {
                SetRule.checkSize(set);
            } catch (RequestFailedException full) {
                return full.code();
            }
        }
        return null;
    }

    @Override
    public @Nullable ResultCode set(String bin, Value value) {
        Particle particle = value instanceof Geo geo ? geoJson(geo) : value.toParticle();
        if (particle == null) {
            return ResultCode.INCOMPATIBLE_TYPE;
        }
        draft.set(bin, particle);
        return null;
    }

    /** Text that is no geometry is stored too; it is just never found. */
    private static @Nullable Particle geoJson(Geo geo) {
        try {
            return GeoValue.parse(geo.bytes()).toParticle();
        } catch (RequestFailedException ignored) {
            // as on the real server
            return geo.toParticle();
        }
    }

    @Override
    public void remove(String bin) {
        draft.remove(bin);
    }

    @Override
    public void accept() {
        changed = true;
        code = ResultCode.OK;
    }

    @Override
    public void refuse(ResultCode refusal) {
        changed = false;
        code = refusal;
        draft = newDraft(set);
    }

    @Override
    public void setTtl(long newTtl) {
        ttl = newTtl;
    }

    @Override
    public void dropKey() {
        key = null;
    }

    /** Checks that a record is the one that a request means. */
    static void check(RecordRequest request, Record record) {
        if (request.origin() != RecordRequest.Origin.QUERY) {
            SetRule.checkExact(request.fields(), record);
        }
        request.filter().check(record, request.namespace().time());
        if (request.fields().has(FieldType.KEY)) {
            KeyRule.toStore(request.fields(), record);
        }
    }
}
