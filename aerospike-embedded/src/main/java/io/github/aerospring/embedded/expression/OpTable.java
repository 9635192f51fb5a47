package io.github.aerospring.embedded.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All operations of the language by their wire code. */
final class OpTable {

    private static final OpTable STANDARD = new OpTable(List.of(
            new ComparisonOps(),
            new RegexOps(),
            new GeoOps(),
            new ListMembershipOps(),
            new LogicOps(),
            new ArithmeticOps(),
            new FloatOps(),
            new BitwiseOps(),
            new ExtremeOps(),
            new MetadataOps(),
            new BinOps(),
            new PathOps(),
            new MapViewOps(),
            new ConditionOps(),
            new VariableOps(),
            new QuoteOps(),
            new CallOps()));

    private final Map<Long, Op> ops = new HashMap<>();

    private OpTable(List<OpFamily> families) {
        for (OpFamily family : families) {
            for (Op op : family.ops()) {
                Op other = ops.put((long) op.code(), op);
                if (other != null) {
                    throw new IllegalStateException("code " + op.code() + ": " + other.name() + " and " + op.name());
                }
            }
        }
    }

    static OpTable standard() {
        return STANDARD;
    }

    /** The operation with a wire code; result code 4 when there is none. */
    Op require(long code) {
        Op op = ops.get(code);
        if (op == null) {
            throw Parser.malformed("operation code " + code);
        }
        return op;
    }

    /** All codes. */
    Set<Long> codes() {
        return Set.copyOf(ops.keySet());
    }
}
