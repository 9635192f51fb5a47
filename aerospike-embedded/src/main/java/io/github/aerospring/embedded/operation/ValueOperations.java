package io.github.aerospring.embedded.operation;

import java.util.List;

import io.github.aerospring.embedded.bits.BitsOperations;
import io.github.aerospring.embedded.cdt.CdtOperations;
import io.github.aerospring.embedded.expression.ExpressionCompiler;
import io.github.aerospring.embedded.expression.ExpressionOperations;
import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.hll.HllOperations;
import io.github.aerospring.embedded.message.OpCode;

/** The operations that the value rooms offer, by their codes. */
final class ValueOperations {

    private static final ValueRooms ROOMS = new ValueRooms();
    private static final CdtOperations CDT = ROOMS.cdtOperations();
    private static final ExpressionOperations OF_EXPRESSIONS = ROOMS.expressionOperations();

    static final ExpressionCompiler EXPRESSIONS = ROOMS.expressions();

    static final List<RecordOp> ALL = List.of(
            new ValueReadOp(OpCode.CDT_READ, CDT::read),
            new ValueModifyOp(OpCode.CDT_MODIFY, true, CDT::modify),
            new ExpressionReadOp(OF_EXPRESSIONS),
            new ExpressionModifyOp(OF_EXPRESSIONS),
            new ValueReadOp(OpCode.BITS_READ, BitsOperations::read),
            new ValueModifyOp(OpCode.BITS_MODIFY, false, BitsOperations::modify),
            new ValueReadOp(OpCode.HLL_READ, HllOperations::read),
            new ValueModifyOp(OpCode.HLL_MODIFY, true, HllOperations::modify));

    private ValueOperations() {}
}
