package io.github.aerospring.embedded.operation;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.WireWriter;
import io.github.aerospring.embedded.storage.TestRecords;

/** Runs operations on a draft, as a request with these operations does. */
final class OpRun {

    private final TestRecords records = new TestRecords();

    final RecordDraft draft =
            RecordDraft.ofReplace(records.put(1, 0), null, records.namespace().time());
    OpResults results = OpResults.ofWrite(false);

    OpRun answeringAll() {
        results = OpResults.ofWrite(true);
        return this;
    }

    OpRun with(String bin, Particle value) {
        draft.set(bin, value);
        return this;
    }

    OpRun run(int code, String bin, Particle operand) {
        WireWriter out = new WireWriter(16);
        operand.write(out);
        Operation operation = new Operation(code, operand.type(), bin, ByteSlice.of(out.toByteArray()));
        RecordOps.of(operation).apply(operation, draft, results);
        return this;
    }

    List<String> bins() {
        List<String> bins = new ArrayList<>();
        for (int slot = 0; slot < draft.size(); slot++) {
            bins.add(draft.name(slot));
        }
        return bins;
    }
}
