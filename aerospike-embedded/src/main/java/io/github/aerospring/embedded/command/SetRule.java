package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.RecordSet;
import io.github.aerospring.embedded.storage.SetSettings;

/** A record belongs to the set that created it, for good. */
final class SetRule {

    private SetRule() {}

    /** Reads and deletes may leave the set out. */
    static void checkIfGiven(Fields fields, Record record) {
        String given = fields.text(FieldType.SET);
        if (!given.isEmpty() && !given.equals(record.set().name())) {
            throw ResultCode.PARAMETER.failure();
        }
    }

    /** Updates have to name the set of the record. */
    static void checkExact(Fields fields, Record record) {
        if (!fields.text(FieldType.SET).equals(record.set().name())) {
            throw ResultCode.PARAMETER.failure();
        }
    }

    /** The set of a new record. */
    static RecordSet assign(Fields fields, Namespace namespace, long now) {
        RecordSet set = namespace.sets().obtain(fields.text(FieldType.SET));
        long maxObjects = set.settings().get(SetSettings.STOP_WRITES_COUNT);
        if ((maxObjects > 0 && set.objects() >= maxObjects) || now < namespace.truncatedBefore(set)) {
            throw ResultCode.FORBIDDEN.failure();
        }
        return set;
    }

    static void checkSize(RecordSet set) {
        long maxBytes = set.settings().get(SetSettings.STOP_WRITES_SIZE);
        if (maxBytes > 0 && set.bytes() >= maxBytes) {
            throw ResultCode.FORBIDDEN.failure();
        }
    }
}
