package io.github.aerospring.data.repository.query;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.github.aerospring.data.query.Criteria;
import io.github.aerospring.data.query.Parameter;
import io.github.aerospring.data.query.PropertyCriteria;

import org.springframework.data.repository.query.parser.Part;
import org.springframework.data.repository.query.parser.Part.Type;

/** The keywords that method names may have, each with the criteria that it stands for. */
final class DerivedKeywords {

    /** Criteria of a property and the parameters that follow the keyword. */
    interface Meaning {
        Criteria of(PropertyCriteria property, List<Parameter> parameters);
    }

    private static final Map<Type, Function<Part, Meaning>> MEANINGS = new EnumMap<>(Type.class);

    static {
        on(Type.SIMPLE_PROPERTY, (property, values) -> property.is(values.get(0)));
        on(Type.NEGATING_SIMPLE_PROPERTY, (property, values) -> property.isNot(values.get(0)));
        on(Type.LESS_THAN, (property, values) -> property.lessThan(values.get(0)));
        on(Type.LESS_THAN_EQUAL, (property, values) -> property.lessThanOrEqual(values.get(0)));
        on(Type.GREATER_THAN, (property, values) -> property.greaterThan(values.get(0)));
        on(Type.GREATER_THAN_EQUAL, (property, values) -> property.greaterThanOrEqual(values.get(0)));
        on(Type.BEFORE, (property, values) -> property.lessThan(values.get(0)));
        on(Type.AFTER, (property, values) -> property.greaterThan(values.get(0)));
        on(Type.BETWEEN, (property, values) -> property.between(values.get(0), values.get(1)));
        on(Type.IN, (property, values) -> property.in(values.get(0)));
        on(Type.NOT_IN, (property, values) -> property.notIn(values.get(0)));
        on(Type.IS_NULL, (property, values) -> property.isNull());
        on(Type.IS_NOT_NULL, (property, values) -> property.isNotNull());
        on(Type.TRUE, (property, values) -> property.is(true));
        on(Type.FALSE, (property, values) -> property.is(false));
        on(Type.STARTING_WITH, (property, values) -> property.startingWith(values.get(0)));
        on(Type.ENDING_WITH, (property, values) -> property.endingWith(values.get(0)));
        MEANINGS.put(
                Type.CONTAINING,
                part -> part.getProperty().getLeafProperty().isCollection()
                        ? (property, values) -> property.hasElement(values.get(0))
                        : (property, values) -> property.containing(values.get(0)));
    }

    private DerivedKeywords() {}

    private static void on(Type type, Meaning meaning) {
        MEANINGS.put(type, part -> meaning);
    }

    static Optional<Meaning> of(Part part) {
        return Optional.ofNullable(MEANINGS.get(part.getType())).map(meaning -> meaning.apply(part));
    }

    /** Supported keyword types. */
    static Collection<Type> types() {
        return MEANINGS.keySet();
    }
}
