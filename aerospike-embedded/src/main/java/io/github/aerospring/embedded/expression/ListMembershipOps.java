package io.github.aerospring.embedded.expression;

import java.util.List;

import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import io.github.aerospring.embedded.value.Wildcard;

/** Whether a list has an element equal to a value of any type. */
final class ListMembershipOps implements OpFamily {

    @Override
    public List<Op> ops() {
        return List.of(Op.fixed(9, "IN_LIST", 2, (parser, count) -> {
            Node value = parser.next().node();
            Node list = parser.next(ExpressionType.LIST);
            return new Typed(ExpressionType.BOOL, membership(value, list));
        }));
    }

    private static Node membership(Node value, Node list) {
        return frame -> {
            Value wanted = value.evaluate(frame).toValue();
            if (wanted == null
                    || !(list.evaluate(frame) instanceof Packed packed)
                    || !(packed.toValue() instanceof ListValue elements)) {
                return Operand.UNKNOWN;
            }
            return Operand.of(contains(elements, wanted));
        };
    }

    /** The order flags of a list count as an element that only the wildcard equals. */
    private static boolean contains(ListValue list, Value wanted) {
        return wanted == Wildcard.WILDCARD && list.flags() != 0
                || list.elements().stream().anyMatch(element -> ValueOrder.same(wanted, element));
    }
}
