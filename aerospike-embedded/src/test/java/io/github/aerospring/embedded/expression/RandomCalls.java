package io.github.aerospring.embedded.expression;

import java.util.Random;

/** Random calls. */
final class RandomCalls {
    RandomCalls(Random random, RandomExpressions expressions, RandomElements elements) {}

    Object of(ExpressionType type, int depth) {
        return null;
    }
}
