package io.github.aerospring.data.query;

import java.util.Arrays;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * The question to a property. Comparisons are strict about types; an absent property satisfies only {@link #isNull()},
 * {@code is(null)}, and the complements {@link #isNot} and {@link #notIn} of what it does not satisfy.
 */
public final class PropertyCriteria {

    private final String property;
    private final boolean ignoreCase;

    PropertyCriteria(String property, boolean ignoreCase) {
        this.property = property;
        this.ignoreCase = ignoreCase;
    }

    /** The same question, comparing text without regard to case. */
    public PropertyCriteria ignoringCase() {
        return new PropertyCriteria(property, true);
    }

    /** Equal to the value; {@code null} asks for an absent property. */
    public Criteria is(@Nullable Object value) {
        return condition(Operators.IS, value);
    }

    /** Not {@link #is} the value; an absent property is not equal to any value. */
    public Criteria isNot(@Nullable Object value) {
        return condition(Operators.IS_NOT, value);
    }

    /** Less than the value. */
    public Criteria lessThan(Object value) {
        return condition(Operators.LESS_THAN, value);
    }

    /** Less than the value, or equal. */
    public Criteria lessThanOrEqual(Object value) {
        return condition(Operators.LESS_THAN_OR_EQUAL, value);
    }

    /** Greater than the value. */
    public Criteria greaterThan(Object value) {
        return condition(Operators.GREATER_THAN, value);
    }

    /** Greater than the value, or equal. */
    public Criteria greaterThanOrEqual(Object value) {
        return condition(Operators.GREATER_THAN_OR_EQUAL, value);
    }

    /** Between the values, both included. */
    public Criteria between(Object from, Object to) {
        return condition(Operators.BETWEEN, from, to);
    }

    /** Equal to one of the values; nothing is in an empty collection. */
    public Criteria in(Collection<?> values) {
        return condition(Operators.IN, values);
    }

    /** Equal to one of a parameter's values. */
    public Criteria in(Parameter values) {
        return condition(Operators.IN, values);
    }

    /** Not {@link #in} the values. */
    public Criteria notIn(Collection<?> values) {
        return condition(Operators.NOT_IN, values);
    }

    /** Not in a parameter's values. */
    public Criteria notIn(Parameter values) {
        return condition(Operators.NOT_IN, values);
    }

    /** Absent. */
    public Criteria isNull() {
        return condition(Operators.IS_NULL);
    }

    /** Not absent. */
    public Criteria isNotNull() {
        return condition(Operators.IS_NOT_NULL);
    }

    /** Text that starts with the value. */
    public Criteria startingWith(Object value) {
        return condition(Operators.STARTING_WITH, value);
    }

    /** Text that ends with the value. */
    public Criteria endingWith(Object value) {
        return condition(Operators.ENDING_WITH, value);
    }

    /** Text that contains the value. */
    public Criteria containing(Object value) {
        return condition(Operators.CONTAINING, value);
    }

    /** A collection with an element equal to the value. */
    public Criteria hasElement(Object value) {
        return condition(Operators.HAS_ELEMENT, value);
    }

    private Criteria condition(Operator operator, @Nullable Object... operands) {
        return new Condition(property, operator, Arrays.asList(operands.clone()), ignoreCase);
    }
}
