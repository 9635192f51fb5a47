package io.github.aerospring.data.query;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A criteria whose properties are resolved; its operands are still to be bound. */
sealed interface PlanNode {

    /** Predicate for one set of arguments. */
    BoundNode bind(Arguments arguments);

    /** As text; {@code part} of a larger one. */
    String describe(boolean part);

    /** Resolves parameters and converts operands. */
    interface Arguments {
        List<? extends @Nullable Object> resolve(Question question);
    }

    /** One condition. */
    record Question(StoredPath path, Operator operator, List<? extends @Nullable Object> operands, ValueOrder order)
            implements PlanNode {

        @Override
        public BoundNode bind(Arguments arguments) {
            return new BoundNode.Answer(this, arguments.resolve(this));
        }

        @Override
        public String describe(boolean part) {
            String text = path.property() + " " + operator.symbol()
                    + operands.stream().map(each -> " " + each).collect(Collectors.joining(" and"));
            return order == ValueOrder.IGNORING_CASE ? text + " ignoring case" : text;
        }
    }

    /** All or any of several. */
    record Several(boolean any, List<PlanNode> parts) implements PlanNode {

        @Override
        public BoundNode bind(Arguments arguments) {
            return new BoundNode.Several(
                    any, parts.stream().map(part -> part.bind(arguments)).toList());
        }

        @Override
        public String describe(boolean part) {
            String text =
                    parts.stream().map(each -> each.describe(true)).collect(Collectors.joining(any ? " or " : " and "));
            return part ? "(" + text + ")" : text;
        }
    }
}
