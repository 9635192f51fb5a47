package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Infinity;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.Wildcard;

/**
 * Random calls. What brings a real server down is left out: reads of bits and sketches of nothing, modifying calls on
 * nothing that answer nothing, and maps inverted by a list of keys or values.
 */
final class RandomCalls {

    private static final int CALL = 127;
    private static final int MODIFY = 0x40;
    private static final int BITS = 1;
    private static final int HLL = 2;
    private static final int INVERTED = 0x10000;

    private final Random random;
    private final RandomExpressions expressions;
    private final RandomElements elements;

    RandomCalls(Random random, RandomExpressions expressions, RandomElements elements) {
        this.random = random;
        this.expressions = expressions;
        this.elements = elements;
    }

    /** A call that answers a type, or null when no operation of this generator does. */
    Object of(ExpressionType type, int depth) {
        return switch (type) {
            case INT -> integer(depth);
            case BOOL ->
                random.nextBoolean()
                        ? read(type, selection(19 + random.nextInt(9), 13, depth), ExpressionType.LIST, depth)
                        : read(type, selection(97 + random.nextInt(14), 13, depth), ExpressionType.MAP, depth);
            case LIST -> list(depth);
            case MAP -> map(depth);
            case BLOB ->
                random.nextBoolean()
                        ? call(type, BITS, Wire.op(50, number(depth, 12), number(depth, 12)), blob(depth))
                        : call(type, BITS | MODIFY, bitChange(depth), random.nextInt(8) == 0 ? null : blob(depth));
            case HLL -> sketch(depth);
            case FLOAT ->
                random.nextInt(3) == 0
                        ? call(type, HLL, Wire.op(54, sketches(depth)), sketchValue(depth))
                        : element(type, depth);
            default -> element(type, depth);
        };
    }

    private Object call(ExpressionType type, int system, Object operation, Object value) {
        return Wire.op(CALL, type.ordinal(), system, operation, value);
    }

    private Object read(ExpressionType type, Object operation, ExpressionType container, int depth) {
        return call(type, 0, inContext(operation, container), expressions.of(container, depth));
    }

    private Object change(ExpressionType container, Object operation, int depth) {
        Object nothing = random.nextInt(10) == 0 ? null : expressions.of(container, depth);
        return call(container, MODIFY, nothing == null ? operation : inContext(operation, container), nothing);
    }

    /** Now and then one level down. */
    private Object inContext(Object operation, ExpressionType container) {
        if (random.nextInt(8) > 0) {
            return operation;
        }
        Object context = container == ExpressionType.LIST
                ? Arrays.<Object>asList(0x10 + random.nextInt(2), random.nextInt(4) - 1)
                : Arrays.asList(0x22, key());
        return Wire.op(0xff, context, operation);
    }

    private Object integer(int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> read(ExpressionType.INT, Wire.op(16), ExpressionType.LIST, depth);
            case 1 -> read(ExpressionType.INT, Wire.op(96), ExpressionType.MAP, depth);
            case 2 -> read(ExpressionType.INT, selection(19 + random.nextInt(9), 5, depth), ExpressionType.LIST, depth);
            case 3 -> read(ExpressionType.INT, selection(97 + random.nextInt(14), 5, depth), ExpressionType.MAP, depth);
            case 4 ->
                call(
                        ExpressionType.INT,
                        BITS,
                        random.nextBoolean()
                                ? Wire.op(51, number(depth, 12), number(depth, 12))
                                : Wire.op(
                                        52 + random.nextInt(2),
                                        number(depth, 12),
                                        number(depth, 12),
                                        random.nextBoolean()),
                        blob(depth));
            case 5 ->
                call(
                        ExpressionType.INT,
                        HLL,
                        switch (random.nextInt(3)) {
                            case 0 -> Wire.op(50);
                            case 1 -> Wire.op(52 + random.nextInt(2), sketches(depth));
                            default -> Wire.op(56, quoted(List.of(Int.of(random.nextInt(40)))));
                        },
                        sketchValue(depth));
            case 6 -> call(ExpressionType.INT, BITS, Wire.op(54, number(depth, 12), number(depth, 20)), blob(depth));
            default -> element(ExpressionType.INT, depth);
        };
    }

    /** One element of a list or map, which may be of another type. */
    private Object element(ExpressionType type, int depth) {
        return random.nextBoolean()
                ? read(type, selection(random.nextBoolean() ? 19 : 21, 7, depth), ExpressionType.LIST, depth)
                : read(type, selection(97 + random.nextInt(4), 7, depth), ExpressionType.MAP, depth);
    }

    private Object list(int depth) {
        return switch (random.nextInt(7)) {
            case 0, 1 ->
                read(
                        ExpressionType.LIST,
                        selection(22 + random.nextInt(6), returnType(0, 1, 2, 3, 4, 7), depth),
                        ExpressionType.LIST,
                        depth);
            case 2 ->
                read(
                        ExpressionType.LIST,
                        selection(102 + random.nextInt(9), returnType(0, 1, 2, 3, 4, 6, 7), depth),
                        ExpressionType.MAP,
                        depth);
            case 3 -> change(ExpressionType.LIST, selection(32 + random.nextInt(9), 0, depth), depth);
            case 4 -> call(ExpressionType.LIST, HLL, Wire.op(55), sketchValue(depth));
            default -> change(ExpressionType.LIST, listChange(depth), depth);
        };
    }

    private Object listChange(int depth) {
        return switch (random.nextInt(9)) {
            case 0 -> Wire.op(1, value(depth), random.nextInt(2), random.nextInt(16));
            case 1 -> Wire.op(2, expressions.of(ExpressionType.LIST, depth), random.nextInt(2), random.nextInt(16));
            case 2 -> Wire.op(3, number(depth, 4), value(depth), random.nextInt(8));
            case 3 -> Wire.op(4, number(depth, 4), expressions.of(ExpressionType.LIST, depth));
            case 4 -> Wire.op(9, number(depth, 4), value(depth));
            case 5 -> Wire.op(12, number(depth, 4), number(depth, 9));
            case 6 -> Wire.op(13, random.nextInt(4));
            case 7 -> Wire.op(random.nextBoolean() ? 11 : 10, number(depth, 4), number(depth, 4));
            default -> Wire.op(0, random.nextInt(2));
        };
    }

    private Object map(int depth) {
        return switch (random.nextInt(4)) {
            case 0 ->
                read(
                        ExpressionType.MAP,
                        selection(97 + random.nextInt(14), returnType(8, 16, 17), depth),
                        ExpressionType.MAP,
                        depth);
            case 1 ->
                change(
                        ExpressionType.MAP,
                        selection(
                                new int[] {76, 77, 78, 79, 81, 82, 83, 84, 85, 86, 87, 88, 89}[random.nextInt(13)],
                                0,
                                depth),
                        depth);
            default -> change(ExpressionType.MAP, mapChange(depth), depth);
        };
    }

    private Object mapChange(int depth) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> Wire.op(67, keyExpression(depth), value(depth), random.nextInt(2), random.nextInt(16));
            case 2 -> Wire.op(68, quotedMap(depth), random.nextInt(2), random.nextInt(16));
            case 3 -> Wire.op(73, keyExpression(depth), number(depth, 5), 0);
            case 4 -> Wire.op(64, new int[] {0, 1, 3}[random.nextInt(3)]);
            default -> Wire.op(75);
        };
    }

    /** A map parameter must be a literal map or an operation that gives one. */
    private Object quotedMap(int depth) {
        return random.nextBoolean() ? elements.map(1, true) : expressions.of(ExpressionType.MAP, depth);
    }

    /** A reading or removing selection of list (19 to 40) or map (76 to 110) elements. */
    private Object selection(int code, int returned, int depth) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(code == 81 || code == 83 || code == 107 || code == 108 ? returned & ~INVERTED : returned);
        switch (code) {
            case 19, 21, 32, 34, 77, 79, 98, 100 -> arguments.add(number(depth, 4));
            case 20, 22, 33, 35, 78, 82, 99, 102 -> arguments.add(value(depth));
            case 23, 36, 81, 83, 107, 108 -> arguments.add(expressions.of(ExpressionType.LIST, depth));
            case 24, 26, 37, 39, 85, 87, 104, 106 -> {
                arguments.add(number(depth, 4));
                arguments.add(random.nextInt(4));
            }
            case 25, 38, 86, 105 -> {
                arguments.add(value(depth));
                arguments.add(value(depth));
            }
            case 27, 40, 89, 110 -> {
                arguments.add(value(depth));
                arguments.add(number(depth, 3));
                arguments.add(random.nextInt(4));
            }
            case 88, 109 -> {
                arguments.add(keyExpression(depth));
                arguments.add(number(depth, 3));
            }
            case 84, 103 -> {
                arguments.add(keyExpression(depth));
                arguments.add(keyExpression(depth));
            }
            default -> arguments.add(keyExpression(depth));
        }
        return Wire.op(code, arguments.toArray());
    }

    private int returnType(int... types) {
        return types[random.nextInt(types.length)] | (random.nextInt(8) == 0 ? INVERTED : 0);
    }

    /** Small, because lists are padded up to an index. */
    private Object number(int depth, int bound) {
        return random.nextInt(4) == 0
                ? Wire.op(32, expressions.of(ExpressionType.INT, depth), 7)
                : (Object) (random.nextInt(bound + 2) - 2);
    }

    private Value key() {
        return random.nextBoolean()
                ? Int.of(random.nextInt(4) - 1)
                : new Str("abc".substring(0, 1 + random.nextInt(2)).getBytes(StandardCharsets.UTF_8));
    }

    private Object keyExpression(int depth) {
        return random.nextInt(4) == 0 ? expressions.of(ExpressionType.INT, depth) : key();
    }

    /** Any value as a parameter: literals as they are, lists behind a quote, or an expression. */
    private Object value(int depth) {
        if (random.nextInt(4) == 0) {
            return expressions.of(ExpressionType.ofWire(1 + random.nextInt(8)), depth);
        }
        Value value =
                switch (random.nextInt(24)) {
                    case 0 -> Wildcard.WILDCARD;
                    case 1 -> Infinity.INFINITY;
                    case 2 -> new ListValue(List.of(Int.of(1), Wildcard.WILDCARD), 0);
                    default -> elements.element(1, true);
                };
        return value instanceof ListValue ? Wire.quote(value) : value;
    }

    private static Object quoted(List<Value> values) {
        return Wire.quote(new ListValue(values, 0));
    }

    private Object blob(int depth) {
        return expressions.of(ExpressionType.BLOB, depth);
    }

    private Object bitChange(int depth) {
        int flags = random.nextInt(5) == 0 ? 4 : 0;
        return switch (random.nextInt(5)) {
            case 0 -> Wire.op(0, random.nextInt(6), flags, random.nextInt(4));
            case 1 -> Wire.op(1, number(depth, 3), elements.bytes(), flags);
            case 2 -> Wire.op(2, number(depth, 3), random.nextInt(4), flags);
            case 3 -> Wire.op(3 + random.nextInt(4), number(depth, 12), random.nextInt(12), elements.bytes(), flags);
            default -> Wire.op(7, number(depth, 12), random.nextInt(12), flags);
        };
    }

    private Object sketchValue(int depth) {
        return expressions.of(ExpressionType.HLL, depth);
    }

    private Object sketches(int depth) {
        return random.nextBoolean() ? sketchValue(depth) : expressions.of(ExpressionType.LIST, depth);
    }

    private Object sketch(int depth) {
        Object members = quoted(List.of(Int.of(random.nextInt(40)), Int.of(random.nextInt(40)), Bool.TRUE));
        return switch (random.nextInt(4)) {
            case 0 ->
                call(
                        ExpressionType.HLL,
                        HLL | MODIFY,
                        Wire.op(1, members, 6, -1, 0),
                        random.nextInt(4) == 0 ? null : sketchValue(depth));
            case 1 ->
                call(ExpressionType.HLL, HLL | MODIFY, Wire.op(0, 4 + random.nextInt(4), -1, 0), sketchValue(depth));
            case 2 -> call(ExpressionType.HLL, HLL, Wire.op(51, sketches(depth)), sketchValue(depth));
            default -> call(ExpressionType.HLL, HLL | MODIFY, Wire.op(4, 4 + random.nextInt(3)), sketchValue(depth));
        };
    }
}
