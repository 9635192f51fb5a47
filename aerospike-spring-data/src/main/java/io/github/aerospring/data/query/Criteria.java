package io.github.aerospring.data.query;

/**
 * What records must satisfy. Immutable; {@link #where} starts one, {@link #and} and {@link #or} combine them.
 *
 * <pre>{@code
 * Criteria.where("city").is("Seoul").and(Criteria.where("age").greaterThan(30))
 * }</pre>
 */
public sealed interface Criteria permits Condition, Junction {

    /** Satisfied by every record. */
    static Criteria all() {
        return Junction.EVERYTHING;
    }

    /**
     * A criteria on a property.
     *
     * @param property name of the property in the entity class (not of the bin); dots lead into nested objects
     */
    static PropertyCriteria where(String property) {
        return new PropertyCriteria(property, false);
    }

    /** Satisfied when this and {@code other} are. */
    default Criteria and(Criteria other) {
        return Junction.of(this, other, false);
    }

    /** Satisfied when this or {@code other} is. */
    default Criteria or(Criteria other) {
        return Junction.of(this, other, true);
    }
}
