package io.github.aerospring.embedded.cdt;

import java.util.List;

import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The few expressions that the tests of paths need: integer comparisons of a loop variable with a literal, a literal, the sum
 * of a loop variable and a literal, removal.
 */
final class TestExpressions implements PathExpressions {

    private static final int UNKNOWN = 0;
    private static final int EQUAL = 1;
    private static final int GREATER = 3;
    private static final int LESS = 5;
    private static final int ADD = 20;
    private static final int REMOVE = 100;
    private static final int VARIABLE = 122;
    private static final int QUOTE = 126;

    /** The loop variable as an integer: 0 key, 1 value, 2 index. */
    static ListValue variable(int part) {
        return Ops.items(VARIABLE, 2, part);
    }

    static ListValue equal(int part, long number) {
        return Ops.items(EQUAL, variable(part), number);
    }

    static ListValue greater(int part, long number) {
        return Ops.items(GREATER, variable(part), number);
    }

    static ListValue less(int part, long number) {
        return Ops.items(LESS, variable(part), number);
    }

    static ListValue sum(int part, long number) {
        return Ops.items(ADD, variable(part), number);
    }

    static ListValue removal() {
        return Ops.items(REMOVE);
    }

    static ListValue quoted(ListValue list) {
        return Ops.items(QUOTE, list);
    }

    @Override
    public Filter filter(byte[] expression) {
        List<Value> parts = ((ListValue) Value.decode(expression)).elements();
        if (number(parts.get(0)) == UNKNOWN) {
            return variables -> null;
        }
        return variables -> {
            Value variable = variable(parts.get(1), variables);
            if (!(variable instanceof Int integer)) {
                return null;
            }
            int order = Long.compare(integer.value(), number(parts.get(2)));
            return switch ((int) number(parts.get(0))) {
                case EQUAL -> order == 0;
                case GREATER -> order > 0;
                case LESS -> order < 0;
                default -> throw new IllegalArgumentException(parts.toString());
            };
        };
    }

    @Override
    public Change change(byte[] expression) {
        Value value = Value.decode(expression);
        if (!(value instanceof ListValue list)) {
            return variables -> new Replacement(value);
        }
        List<Value> parts = list.elements();
        return switch ((int) number(parts.get(0))) {
            case REMOVE -> variables -> Replacement.REMOVED;
            case QUOTE -> variables -> new Replacement(parts.get(1));
            case ADD ->
                variables -> variable(parts.get(1), variables) instanceof Int integer
                        ? new Replacement(Int.of(integer.value() + number(parts.get(2))))
                        : null;
            default -> throw new IllegalArgumentException(parts.toString());
        };
    }

    private static @Nullable Value variable(Value expression, LoopVariables variables) {
        return switch ((int) number(((ListValue) expression).elements().get(2))) {
            case 0 -> variables.key();
            case 1 -> variables.value();
            default -> variables.index();
        };
    }

    private static long number(Value value) {
        return ((Int) value).value();
    }
}
