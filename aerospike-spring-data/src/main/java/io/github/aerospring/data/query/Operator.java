package io.github.aerospring.data.query;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Exp;
import org.jspecify.annotations.Nullable;

import org.springframework.data.core.TypeInformation;

/**
 * What a condition asks of a property. {@link #matches} alone decides; a filter expression only spares the server from
 * sending what cannot match, so it may be true for more records, never for fewer.
 */
interface Operator {

    /** How the operator reads in an explained plan. */
    String symbol();

    /** Number of operands. */
    int operandCount();

    /** Whether the operand is a collection of values. */
    default boolean takesMany() {
        return false;
    }

    /** Type that each operand is converted to before it is compared. */
    default TypeInformation<?> operandType(StoredPath path) {
        return path.type();
    }

    /**
     * Fails if the property's type cannot be asked.
     *
     * @throws org.springframework.data.mapping.MappingException naming property and type
     */
    default void check(StoredPath path) {}

    /**
     * Fails if the operands cannot be compared with.
     *
     * @throws IllegalArgumentException naming property and operand
     */
    default void checkOperands(StoredPath path, List<? extends @Nullable Object> operands) {}

    /** The predicate; {@code stored} is {@code null} when the record does not have the property. */
    boolean matches(@Nullable Object stored, List<? extends @Nullable Object> operands, ValueOrder order);

    /** A filter expression that is true for all records that match, if there is one. */
    default Optional<Exp> expression(StoredPath path, List<? extends @Nullable Object> operands) {
        return Optional.empty();
    }
}
