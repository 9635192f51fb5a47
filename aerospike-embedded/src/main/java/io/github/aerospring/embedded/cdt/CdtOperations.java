package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.cdt.CdtOperation.Missing;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.BinChange;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** All operations on lists and maps, as they come in the operations of a request and in calls of expressions. */
public final class CdtOperations {

    private static final int SELECT = 0xFE;
    private static final int CONTEXT = 0xFF;

    private final PathExpressions expressions;

    /** Operations whose paths may hold expressions. */
    public CdtOperations(PathExpressions expressions) {
        this.expressions = expressions;
    }

    /** The answer of an operation that only reads, null for none; fails as {@link #apply} does. */
    public @Nullable Particle read(Particle bin, byte[] payload) {
        return apply(bin, payload, false).reply();
    }

    /** What an operation that may change the bin leaves and answers; fails as {@link #apply} does. */
    public BinChange modify(@Nullable Particle bin, byte[] payload) {
        return apply(bin, payload, true);
    }

    /**
     * Applies one operation.
     *
     * @param bin value of the bin, {@code null} when there is none
     * @param payload MessagePack list of the code of the operation and its parameters
     * @param modify whether the operation came as one that changes the bin
     * @throws io.github.aerospring.embedded.message.RequestFailedException with the result code of the failure; the bin stays as it was
     */
    public BinChange apply(@Nullable Particle bin, byte[] payload, boolean modify) {
        if (bin == null && !modify) {
            return new BinChange(null, null);
        }
        Payload operation = Payload.of(payload);
        Value value = bin != null && isContainer(bin) ? Value.decode(bin.value()) : null;
        Outcome outcome =
                switch (operation.code()) {
                    case SELECT -> new PathSelection(expressions).run(value, operation, modify);
                    case CONTEXT -> inContext(bin, value, operation, modify);
                    default -> onBin(bin, value, operation, modify);
                };
        Value changed = outcome.changed();
        return new BinChange(
                changed == null ? bin : changed.toParticle(),
                PersistedIndex.withoutIndex(outcome.reply()).toParticle());
    }

    private static boolean isContainer(Particle bin) {
        return bin.type() == Particle.LIST || bin.type() == Particle.MAP;
    }

    private static Outcome onBin(@Nullable Particle bin, @Nullable Value value, Payload operation, boolean modify) {
        if (bin != null) {
            requireType(value, operation);
        }
        return run(new Target(value, true, bin == null, false), operation, modify);
    }

    private static Outcome inContext(@Nullable Particle bin, @Nullable Value value, Payload operation, boolean modify) {
        if (operation.parameters() != 2) {
            throw ResultCode.PARAMETER.because(
                    "parameters of an operation with a context: " + operation.parameters() + " (expected: 2)");
        }
        if (bin != null && value == null) {
            throw ResultCode.PARAMETER.because(
                    "bin of type " + bin.type() + " (expected: a list or map for a context)");
        }
        ContextPath path = ContextPath.follow(value, operation, modify);
        Payload nested = operation.nested();
        Target target = path.target();
        if (!target.isNew()) {
            requireType(target.container(), nested);
        }
        Outcome outcome = run(target, nested, modify);
        Value changed = outcome.changed();
        return changed == null ? outcome : new Outcome(outcome.reply(), path.rebuild(changed));
    }

    private static void requireType(@Nullable Value value, Payload operation) {
        boolean suitable =
                OperationTable.isForLists(operation.code()) ? value instanceof ListValue : value instanceof MapValue;
        if (!suitable) {
            throw ResultCode.INCOMPATIBLE_TYPE.because(
                    "operation " + operation.code() + " on " + (value == null ? "another type" : value.kind())
                            + " (expected: list operations on lists, map operations on maps)");
        }
    }

    private static Outcome run(Target target, Payload payload, boolean modify) {
        CdtOperation operation = OperationTable.find(payload.code(), modify);
        if (target.isNew()) {
            Missing missing = operation.missing();
            if (missing == Missing.NOTHING) {
                return Outcome.reply(Nil.NIL);
            }
            if (missing == Missing.ELEMENT_NOT_FOUND) {
                throw ResultCode.ELEMENT_NOT_FOUND.because("no map (expected: the keys to replace)");
            }
            if (missing == Missing.INCOMPATIBLE_TYPE && target.binAbsent()) {
                throw ResultCode.INCOMPATIBLE_TYPE.because("no bin (expected: a list)");
            }
        }
        return operation.body().run(target, operation.shape().read(payload));
    }
}
