package io.github.aerospring.embedded.value;

import java.util.List;

import io.github.aerospring.embedded.message.Particle;

/**
 * A map.
 *
 * @param entries in the order in which they are encoded, which for a stored map is the order of the keys; without the
 *     entry that carries the flags
 * @param flags bits of {@link ContainerFlags}; 0 for a plain map
 */
public record MapValue(List<Entry> entries, int flags) implements Value {

    /** One entry. */
    public record Entry(Value key, Value value) {}

    /** Takes a copy of the entries. */
    public MapValue {
        entries = List.copyOf(entries);
    }

    /** Number of entries. */
    public int size() {
        return entries.size();
    }

    /** Whether the map is ordered by key at least. */
    public boolean isKeyOrdered() {
        return (flags & ContainerFlags.KEY_ORDERED) != 0;
    }

    @Override
    public ValueKind kind() {
        return ValueKind.MAP;
    }

    @Override
    public Particle toParticle() {
        return Particle.of(Particle.MAP, encode());
    }
}
