package io.github.aerospring.embedded.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Infinity;
import io.github.aerospring.embedded.value.Wildcard;

/**
 * Random expressions in the form that {@link Wire} packs. Now and then an argument has the wrong type. What brings a
 * real server down is left out: the smallest integer over -1, equality of removals and of calls on nothing.
 */
final class RandomExpressions {

    private static final int ILL_TYPED_ONE_IN = 150;
    private static final String[] PATTERNS = {
        "abc", "^a", "c$", "a.c", "[a-c]+", "x*", "(a|b)c", "\\(a\\)\\1", "[[:alpha:]]", "h.*d", "", "b{1,2}", "^$"
    };

    private final Random random;
    private final RandomElements elements;
    private final RandomCalls calls;
    private final List<Variable> scope = new ArrayList<>();
    private int names;
    private boolean stableOnly;

    private record Variable(String name, ExpressionType type) {}

    RandomExpressions(Random random, boolean withCalls) {
        this.random = random;
        this.elements = new RandomElements(random);
        this.calls = withCalls ? new RandomCalls(random, this, elements) : null;
    }

    /** An expression of a random type that may be a result. */
    Object any(int depth) {
        return of(ExpressionType.ofWire(random.nextInt(10)), depth);
    }

    /** An expression whose value does not depend on the version and the size of the record. */
    Object withoutChangingMetadata(int depth) {
        stableOnly = true;
        try {
            return any(depth);
        } finally {
            stableOnly = false;
        }
    }

    /** A filter whose value does not depend on the version and the size of the record. */
    Object filterWithoutChangingMetadata(int depth) {
        stableOnly = true;
        try {
            return of(ExpressionType.BOOL, depth);
        } finally {
            stableOnly = false;
        }
    }

    Object of(ExpressionType wanted, int depth) {
        ExpressionType type =
                random.nextInt(ILL_TYPED_ONE_IN) == 0 ? ExpressionType.ofWire(1 + random.nextInt(9)) : wanted;
        if (depth > 0 && random.nextInt(8) == 0) {
            return random.nextBoolean() ? condition(type, depth - 1) : let(type, depth - 1);
        }
        List<Variable> fitting =
                scope.stream().filter(variable -> variable.type() == type).toList();
        if (!fitting.isEmpty() && random.nextInt(3) == 0) {
            return Wire.op(
                    124, Wire.name(fitting.get(random.nextInt(fitting.size())).name()));
        }
        if (calls != null && depth > 0 && random.nextInt(3) == 0) {
            Object call = calls.of(type, depth - 1);
            if (call != null) {
                return call;
            }
        }
        if (depth == 0 || random.nextInt(6) == 0) {
            return random.nextBoolean() ? bin(type) : literal(type);
        }
        return operation(type, depth - 1);
    }

    private Object bin(ExpressionType type) {
        if (random.nextInt(40) == 0) {
            return Wire.bin(type, random.nextBoolean() ? "none" : "i1");
        }
        return Wire.bin(type, letter(type) + random.nextInt(3));
    }

    /** First letter of the bins that hold a type. */
    static String letter(ExpressionType type) {
        return switch (type) {
            case NIL -> "n";
            case BOOL -> "t";
            case INT -> "i";
            case STRING -> "s";
            case LIST -> "l";
            case MAP -> "m";
            case BLOB -> "b";
            case FLOAT -> "f";
            case GEOJSON -> "g";
            default -> "h";
        };
    }

    private Object literal(ExpressionType type) {
        return switch (type) {
            case NIL -> null;
            case BOOL -> random.nextBoolean();
            case INT -> elements.integer();
            case STRING -> elements.text();
            case LIST -> Wire.quote(elements.list(2, calls != null));
            case MAP -> elements.map(2, calls != null);
            case BLOB -> elements.bytes();
            case FLOAT -> elements.real();
            case GEOJSON -> new Geo(elements.geometry());
            default -> Wire.bin(ExpressionType.HLL, "h0");
        };
    }

    private Object operation(ExpressionType type, int depth) {
        return switch (type) {
            case BOOL -> bool(depth);
            case INT -> integer(depth);
            case FLOAT -> real(depth);
            case STRING -> random.nextBoolean() ? Wire.op(70) : Wire.op(80, 3);
            case BLOB -> Wire.op(80, 6);
            case LIST -> Wire.op(101 + random.nextInt(2), of(ExpressionType.MAP, depth));
            default -> random.nextBoolean() ? bin(type) : literal(type);
        };
    }

    private Object bool(int depth) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> comparison(depth);
            case 4 -> Wire.op(16 + random.nextInt(2), many(ExpressionType.BOOL, 2, depth));
            case 5 -> Wire.op(19, many(ExpressionType.BOOL, 2, depth));
            case 6 -> Wire.op(18, of(ExpressionType.BOOL, depth));
            case 7 ->
                Wire.op(
                        7,
                        random.nextInt(16),
                        Wire.name(PATTERNS[random.nextInt(PATTERNS.length)]),
                        of(ExpressionType.STRING, depth));
            case 8 -> Wire.op(8, of(ExpressionType.GEOJSON, depth), of(ExpressionType.GEOJSON, depth));
            case 9 -> membership(depth);
            case 10 -> Wire.op(71 + random.nextInt(2));
            default -> random.nextInt(4) == 0 ? Wire.op(0) : loopVariable();
        };
    }

    private Object loopVariable() {
        int index = random.nextInt(4);
        return index == 2 ? comparisonOf(Wire.op(122, 2, 2), 1) : Wire.op(122, 1, index);
    }

    private Object comparison(int depth) {
        ExpressionType type = ExpressionType.ofWire(random.nextInt(8));
        if (type == ExpressionType.NIL) {
            return Wire.op(1 + random.nextInt(6), null, null);
        }
        return Wire.op(1 + random.nextInt(6), of(type, depth), of(type, depth));
    }

    private Object comparisonOf(Object left, Object right) {
        return Wire.op(1 + random.nextInt(6), left, right);
    }

    private Object membership(int depth) {
        Object value =
                switch (random.nextInt(12)) {
                    case 0 -> Wildcard.WILDCARD;
                    case 1 -> Infinity.INFINITY;
                    default -> of(ExpressionType.ofWire(1 + random.nextInt(9)), depth);
                };
        return Wire.op(9, value, of(ExpressionType.LIST, depth));
    }

    private Object integer(int depth) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> Wire.op(20 + random.nextInt(3), many(ExpressionType.INT, 1, depth));
            case 2 -> divided(depth);
            case 3 -> Wire.op(26, of(ExpressionType.INT, depth), divisor(depth));
            case 4 -> Wire.op(27, of(ExpressionType.INT, depth));
            case 5 -> Wire.op(30, of(ExpressionType.FLOAT, depth));
            case 6 -> Wire.op(32 + random.nextInt(3), many(ExpressionType.INT, 1, depth));
            case 7 -> Wire.op(random.nextBoolean() ? 35 : 39, of(ExpressionType.INT, depth));
            case 8 -> Wire.op(36 + random.nextInt(3), of(ExpressionType.INT, depth), of(ExpressionType.INT, depth));
            case 9 -> Wire.op(40 + random.nextInt(2), of(ExpressionType.INT, depth), of(ExpressionType.BOOL, depth));
            case 10 -> Wire.op(50 + random.nextInt(2), many(ExpressionType.INT, 1, depth));
            case 11 -> metadata();
            case 12 -> Wire.op(80, 2);
            default -> Wire.op(82, Wire.name("tislmbfgh".charAt(random.nextInt(9)) + "" + random.nextInt(3)));
        };
    }

    private Object metadata() {
        int[] codes = {65, 66, 68, 73, 74};
        return stableOnly || random.nextInt(3) == 0
                ? Wire.op(64, random.nextInt(9) - 4)
                : Wire.op(codes[random.nextInt(codes.length)]);
    }

    private Object divided(int depth) {
        int count = random.nextInt(3);
        Object[] arguments = new Object[1 + count];
        arguments[0] = of(ExpressionType.INT, depth);
        for (int i = 1; i <= count; i++) {
            arguments[i] = divisor(depth);
        }
        return Wire.op(23, arguments);
    }

    /** An integer of which no product is -1: a small literal or an even number. */
    private Object divisor(int depth) {
        int[] literals = {0, 1, 2, 3, 7, 10, -2, -3};
        return random.nextBoolean()
                ? (Object) literals[random.nextInt(literals.length)]
                : Wire.op(32, of(ExpressionType.INT, depth), 0x7ffffffffffffffeL);
    }

    private Object real(int depth) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> Wire.op(20 + random.nextInt(4), many(ExpressionType.FLOAT, 1, depth));
            case 2 -> Wire.op(24 + random.nextInt(2), of(ExpressionType.FLOAT, depth), of(ExpressionType.FLOAT, depth));
            case 3 -> Wire.op(27 + random.nextInt(3), of(ExpressionType.FLOAT, depth));
            case 4 -> Wire.op(31, of(ExpressionType.INT, depth));
            default -> Wire.op(50 + random.nextInt(2), many(ExpressionType.FLOAT, 1, depth));
        };
    }

    private Object[] many(ExpressionType type, int least, int depth) {
        Object[] arguments = new Object[least + random.nextInt(3)];
        Arrays.setAll(arguments, i -> of(type, depth));
        return arguments;
    }

    private Object condition(ExpressionType type, int depth) {
        int branches = 1 + random.nextInt(2);
        Object[] arguments = new Object[2 * branches + 1];
        for (int i = 0; i < arguments.length; i++) {
            boolean isCondition = i % 2 == 0 && i < arguments.length - 1;
            boolean unknown = random.nextInt(8) == 0;
            arguments[i] = unknown ? Wire.op(0) : of(isCondition ? ExpressionType.BOOL : type, depth);
        }
        return Wire.op(123, arguments);
    }

    private Object let(ExpressionType type, int depth) {
        int outer = scope.size();
        List<Object> arguments = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            ExpressionType variableType = ExpressionType.ofWire(1 + random.nextInt(9));
            String name = "v" + names++;
            arguments.add(Wire.name(name));
            arguments.add(of(variableType, depth));
            scope.add(new Variable(name, variableType));
        }
        arguments.add(of(type, depth));
        scope.subList(outer, scope.size()).clear();
        return Wire.op(125, arguments.toArray());
    }
}
