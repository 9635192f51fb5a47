package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/** Reads something of the value of a bin: an element of a list, a bit, a count. */
final class ValueReadOp implements RecordOp {

    private final int code;
    private final Reading reading;

    ValueReadOp(int code, Reading reading) {
        this.code = code;
        this.reading = reading;
    }

    /** What is read of a value, null for nothing. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Particle of(Particle bin, byte[] payload);
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public void apply(Operation operation, RecordDraft draft, OpResults results) {
        Particle bin = draft.find(operation.name());
        if (bin == null) {
            results.add(operation, null);
        } else {
            results.addRead(operation, reading.of(bin, operation.value().copy()));
        }
    }
}
