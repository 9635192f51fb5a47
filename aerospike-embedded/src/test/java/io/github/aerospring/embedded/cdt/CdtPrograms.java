package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Value;

/** Random lists, maps and operations on them that the real server survives. */
public final class CdtPrograms {

    private CdtPrograms() {}

    /** A payload, and whether it goes with an operation that modifies. */
    public record Call(byte[] payload, boolean modifies) {}

    /** A container, and a path through it. */
    public record Path(Particle container, Call call) {}

    /** A list or map, null for none. */
    public static Particle container(long seed) {
        Value bin = new RandomOperations(seed).bin();
        return bin == null ? null : bin.toParticle();
    }

    /** An operation for a bin, which may be absent or of another type. */
    public static Call onContainer(long seed, Particle bin) {
        boolean container = bin != null && (bin.type() == Particle.LIST || bin.type() == Particle.MAP);
        return call(new RandomOperations(seed).operation(container ? Value.decode(bin.value()) : null));
    }

    /** A container with a path. */
    public static Path path(long seed) {
        RandomPaths paths = new RandomPaths(seed);
        Value bin = paths.bin();
        return new Path(bin.toParticle(), call(paths.operation(bin)));
    }

    private static Call call(RandomOperations.Operation operation) {
        return new Call(operation.payload(), operation.modifies());
    }
}
