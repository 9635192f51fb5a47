package io.github.aerospring.data.query;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One question to one property.
 *
 * @param operands values or {@link Parameter parameters}
 */
record Condition(String property, Operator operator, List<? extends @Nullable Object> operands, boolean ignoreCase)
        implements Criteria {

    Condition {
        operands = Collections.unmodifiableList(operands);
    }
}
