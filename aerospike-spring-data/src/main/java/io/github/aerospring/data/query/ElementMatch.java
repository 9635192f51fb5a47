package io.github.aerospring.data.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.MappingException;

/** A collection that has an element equal to the operand. */
record ElementMatch() implements Operator {

    @Override
    public String symbol() {
        return "has element";
    }

    @Override
    public int operandCount() {
        return 1;
    }

    @Override
    public TypeInformation<?> operandType(StoredPath path) {
        TypeInformation<?> component = path.type().getComponentType();
        return component == null ? TypeInformation.OBJECT : component;
    }

    @Override
    public void check(StoredPath path) {
        if (!path.isCollection()) {
            throw new MappingException("'has element' on property %s.%s: type %s (expected: a collection or an array)"
                    .formatted(
                            path.leaf().getOwner().getType().getName(),
                            path.property(),
                            path.leaf().getType().getName()));
        }
    }

    @Override
    public boolean matches(@Nullable Object stored, List<? extends @Nullable Object> operands, ValueOrder order) {
        return stored instanceof List<?> list
                && list.stream().anyMatch(element -> Equality.equal(element, operands.get(0), order));
    }
}
