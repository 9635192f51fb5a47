package io.github.aerospring.embedded.value;

import java.util.List;

import io.github.aerospring.embedded.message.Particle;

/**
 * A list.
 *
 * @param elements in their order, without the element that carries the flags
 * @param flags bits of {@link ContainerFlags}; 0 for a plain list
 */
public record ListValue(List<Value> elements, int flags) implements Value {

    /** Takes a copy of the elements. */
    public ListValue {
        elements = List.copyOf(elements);
    }

    /** A plain list. */
    public ListValue(List<Value> elements) {
        this(elements, 0);
    }

    /** A plain list. */
    public static ListValue of(Value... elements) {
        return new ListValue(List.of(elements), 0);
    }

    /** Number of elements. */
    public int size() {
        return elements.size();
    }

    /** Whether new elements go to their place in the order of values. */
    public boolean isOrdered() {
        return (flags & ContainerFlags.LIST_ORDERED) != 0;
    }

    @Override
    public ValueKind kind() {
        return ValueKind.LIST;
    }

    @Override
    public Particle toParticle() {
        return Particle.of(Particle.LIST, encode());
    }
}
