package io.github.aerospring.embedded.cdt;

import java.util.Objects;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.value.BinChange;
import io.github.aerospring.embedded.value.StorageForm;
import io.github.aerospring.embedded.value.Value;

/**
 * One line of a table of examples: {@code R} or {@code M} for an operation that reads or modifies, the bin ({@code none} for an
 * absent one), the operation, and what the real server answered: the reply and, after an arrow, the changed bin; or the
 * result code after an exclamation mark.
 */
record Example(boolean modifies, String bin, String operation, String expected) {

    private static final CdtOperations OPERATIONS = new CdtOperations(new TestExpressions());

    Particle binBefore() {
        if (bin.equals("none")) {
            return null;
        }
        Value value = Notation.parse(bin);
        return value.kind().isContainer() ? StorageForm.ofBin(value.toParticle()) : value.toParticle();
    }

    byte[] payload() {
        return Notation.parse(operation).encode();
    }

    /** What the operation does here. */
    String actual() {
        Particle before = binBefore();
        try {
            BinChange result = OPERATIONS.apply(before, payload(), modifies);
            Particle after = result.bin() == null ? null : PersistedIndex.withoutIndex(result.bin());
            Particle stripped = before == null ? null : PersistedIndex.withoutIndex(before);
            return describe(result.reply(), stripped, after);
        } catch (RequestFailedException failure) {
            return "!" + failure.code().code();
        }
    }

    /** The text of an answer; what replies show of the bin before and after. */
    static String describe(Particle reply, Particle before, Particle after) {
        String changed = Objects.equals(before, after) ? "" : " -> " + text(after);
        return text(reply) + changed;
    }

    private static String text(Particle particle) {
        return particle == null ? "none" : Notation.print(Value.fromParticle(particle));
    }
}
