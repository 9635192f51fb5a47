package io.github.aerospring.embedded.expression;

import java.util.List;

/** The least and the greatest of numbers; a NaN never replaces what was found so far, nor is it replaced. */
final class ExtremeOps implements OpFamily {

    @Override
    public List<Op> ops() {
        return List.of(
                Op.atLeast(50, "MIN", 1, (parser, count) -> {
                    Numbers numbers = Numbers.read(parser, count);
                    return numbers.typed(
                            numbers.ints()
                                    ? Fold.ints(numbers.nodes(), Math::min)
                                    : Fold.floats(numbers.nodes(), (found, next) -> found > next ? next : found));
                }),
                Op.atLeast(51, "MAX", 1, (parser, count) -> {
                    Numbers numbers = Numbers.read(parser, count);
                    return numbers.typed(
                            numbers.ints()
                                    ? Fold.ints(numbers.nodes(), Math::max)
                                    : Fold.floats(numbers.nodes(), (found, next) -> found < next ? next : found));
                }));
    }
}
