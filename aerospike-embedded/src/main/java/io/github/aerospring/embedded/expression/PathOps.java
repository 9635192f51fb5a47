package io.github.aerospring.embedded.expression;

import java.util.List;

import io.github.aerospring.embedded.value.MsgPackReader;

/** What only has a meaning for an element that a path has reached: loop variables and the removal. */
final class PathOps implements OpFamily {

    private static final int VARIABLE_CHARGE = 16;

    @Override
    public List<Op> ops() {
        return List.of(
                Op.fixed(
                        100,
                        "REMOVE",
                        0,
                        (parser, count) -> new Typed(ExpressionType.REMOVAL, frame -> Operand.REMOVAL)),
                Op.fixed(122, "LOOP_VARIABLE", 2, (parser, count) -> loopVariable(parser.reader()))
                        .charged(VARIABLE_CHARGE));
    }

    private static Typed loopVariable(MsgPackReader reader) {
        long typeId = reader.readLong();
        ExpressionType type = ExpressionType.ofWire(typeId);
        long index = reader.readLong();
        if (type == null || index < 0 || index >= LoopVariable.values().length) {
            throw Parser.malformed(
                    "loop variable " + index + " of type " + typeId + " (expected: 0 to 2, type 0 to 9)");
        }
        if (index == LoopVariable.INDEX.ordinal() && type != ExpressionType.INT) {
            throw Parser.malformed("loop variable INDEX of type " + type + " (expected: INT)");
        }
        return new Typed(type, frame -> {
            Operand value = frame.loopVariable((int) index);
            return value.isUnknown() || !type.covers(value.toParticle()) ? Operand.UNKNOWN : value;
        });
    }
}
