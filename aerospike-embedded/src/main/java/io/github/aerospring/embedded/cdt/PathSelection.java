package io.github.aerospring.embedded.cdt;

import java.util.List;

import io.github.aerospring.embedded.cdt.PathExpressions.Change;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** The operation that selects or changes the elements on a path. */
final class PathSelection {

    private static final int MODE_MASK = 0x0F;
    private static final int NO_FAIL = 0x10;

    private final PathExpressions expressions;

    PathSelection(PathExpressions expressions) {
        this.expressions = expressions;
    }

    Outcome run(@Nullable Value bin, Payload payload, boolean modifies) {
        if (bin == null) {
            throw ResultCode.INCOMPATIBLE_TYPE.because("bin (expected: a list or map for a path)");
        }
        List<PathLevel> levels = PathLevel.read(payload, expressions);
        long flags = payload.readLong();
        int mode = (int) flags & MODE_MASK;
        if (mode >= PathMode.values().length) {
            throw ResultCode.PARAMETER.because("path mode: " + mode + " (expected: 0 to 4)");
        }
        PathMode pathMode = PathMode.values()[mode];
        boolean applies = pathMode == PathMode.APPLY;
        if (payload.parameters() != (applies ? 3 : 2) || applies && !modifies) {
            throw ResultCode.PARAMETER.because("path in mode " + pathMode + " with " + payload.parameters()
                    + " parameters (expected: 2, or an expression too in an operation that modifies)");
        }
        Change change = applies ? expressions.change(payload.readEncoded()) : null;
        PathWalk walk = new PathWalk(levels, pathMode, (flags & NO_FAIL) != 0, change);
        Value result = walk.walk(bin, 0);
        return switch (pathMode) {
            case TREE -> Outcome.reply(result);
            case APPLY -> Outcome.change(result);
            default -> Outcome.reply(new ListValue(walk.leaves()));
        };
    }
}
