package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;

/**
 * Random paths through lists and maps whose levels are chosen by expressions. Left out is with what a real server 8.1.2
 * damages its answer, or ends: changes of elements, keys together with values, two filters on one level.
 */
final class RandomPaths {

    private static final int CALL = 127;
    private static final int SELECT = 0xfe;
    private static final int NO_FAIL = 0x10;
    private static final int EXPRESSION = 4;

    private final Random random;
    private final RandomExpressions expressions;
    private final RandomElements elements;

    RandomPaths(Random random, RandomExpressions expressions, RandomElements elements) {
        this.random = random;
        this.expressions = expressions;
        this.elements = elements;
    }

    /** A call that answers a list, or, as a tree, the container's own type. */
    Object call(ExpressionType container, int depth) {
        int failing = random.nextInt(3) == 0 ? 0 : NO_FAIL;
        int mode = random.nextInt(3);
        ExpressionType answer = mode == 0 ? container : ExpressionType.LIST;
        return Wire.op(
                CALL, answer.ordinal(), 0, Wire.op(SELECT, path(), mode | failing), expressions.of(container, depth));
    }

    private List<Object> path() {
        List<Object> path = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            level(path);
        }
        return path;
    }

    private void level(List<Object> path) {
        switch (random.nextInt(8)) {
            case 0 -> add(path, random.nextInt(2), random.nextInt(5) - 2);
            case 1 -> add(path, 2, key());
            case 2 -> add(path, 3, elements.element(1, true));
            case 3 -> add(path, EXPRESSION, filter());
            default -> add(path, EXPRESSION, true);
        }
    }

    private static void add(List<Object> path, int type, Object value) {
        path.add(type);
        path.add(value);
    }

    private Value key() {
        return random.nextBoolean()
                ? Int.of(random.nextInt(4) - 1)
                : new Str("abc".substring(0, 1 + random.nextInt(2)).getBytes(StandardCharsets.UTF_8));
    }

    private Object filter() {
        return switch (random.nextInt(6)) {
            case 0 -> Wire.op(1 + random.nextInt(6), variable(ExpressionType.INT, 0), random.nextInt(4));
            case 1 -> Wire.op(1 + random.nextInt(6), variable(ExpressionType.INT, 2), random.nextInt(4));
            case 2 -> Wire.op(7, 1, Wire.name("a"), variable(ExpressionType.STRING, random.nextInt(2)));
            case 3 -> variable(ExpressionType.BOOL, 1);
            case 4 -> Wire.op(1, variable(ExpressionType.LIST, 1), Wire.quote(elements.list(1, true)));
            default -> Wire.op(1 + random.nextInt(6), variable(ExpressionType.INT, 1), random.nextInt(6) - 2);
        };
    }

    private static Object variable(ExpressionType type, int part) {
        return part == 2 ? Wire.op(122, 2, 2) : Wire.op(122, type.ordinal(), part);
    }
}
