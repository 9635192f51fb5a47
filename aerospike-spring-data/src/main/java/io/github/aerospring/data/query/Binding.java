package io.github.aerospring.data.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.core.TypeInformation;
import org.springframework.util.ObjectUtils;

/** Puts arguments in the place of parameters and converts all operands to stored form. */
final class Binding implements PlanNode.Arguments {

    private final OperandConverter converter;
    private final @Nullable Object[] arguments;

    Binding(OperandConverter converter, @Nullable Object[] arguments) {
        this.converter = converter;
        this.arguments = arguments;
    }

    @Override
    public List<? extends @Nullable Object> resolve(PlanNode.Question question) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object operand : question.operands()) {
            values.add(operand instanceof Parameter parameter ? argument(parameter) : operand);
        }
        if (question.operator().takesMany()) {
            values = elements(question, values.get(0));
        }
        TypeInformation<?> type = question.operator().operandType(question.path());
        List<@Nullable Object> stored = new ArrayList<>(values.size());
        for (Object value : values) {
            stored.add(stored(question, value, type));
        }
        question.operator().checkOperands(question.path(), stored);
        return stored;
    }

    private @Nullable Object argument(Parameter parameter) {
        if (parameter.index() >= arguments.length) {
            throw new IllegalArgumentException(
                    "argument %s: none (expected: more than the %d given)".formatted(parameter, arguments.length));
        }
        return arguments[parameter.index()];
    }

    private static List<@Nullable Object> elements(PlanNode.Question question, @Nullable Object values) {
        if (values instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (values != null && values.getClass().isArray()) {
            return new ArrayList<>(Arrays.asList(ObjectUtils.toObjectArray(values)));
        }
        throw new IllegalArgumentException("%s %s %s (expected: a collection or an array)"
                .formatted(question.path().property(), question.operator().symbol(), values));
    }

    private @Nullable Object stored(PlanNode.Question question, @Nullable Object value, TypeInformation<?> type) {
        try {
            return converter.toStored(value, type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s %s: %s"
                            .formatted(
                                    question.path().property(),
                                    question.operator().symbol(),
                                    e.getMessage()),
                    e);
        }
    }
}
