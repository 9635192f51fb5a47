package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/** Static type of an expression; the ordinal of the first ten is the wire id. */
enum ExpressionType {
    NIL(0),
    BOOL(17),
    INT(1),
    STRING(3),
    LIST(20),
    MAP(19),
    BLOB(4),
    FLOAT(2),
    GEOJSON(23),
    HLL(18),
    /** Removal of an element, only meaningful inside a path. */
    REMOVAL(0),
    /** A wildcard, infinity or other msgpack extension: comparable, but no result. */
    EXTENSION(0);

    private static final ExpressionType[] TYPES = values();

    private static final int WIRE_TYPES = HLL.ordinal() + 1;

    private final int particle;

    ExpressionType(int particle) {
        this.particle = particle;
    }

    /** The type with a wire id, or null when there is none. */
    static @Nullable ExpressionType ofWire(long id) {
        return id >= 0 && id < WIRE_TYPES ? TYPES[(int) id] : null;
    }

    /** Particle type of values of this type, 0 where they are none. */
    int particle() {
        return particle;
    }

    boolean isNumber() {
        return this == INT || this == FLOAT;
    }

    /** Whether a bin value is of exactly this type; the absent bin is of type {@link #NIL}. */
    boolean covers(@Nullable Particle value) {
        return particle == (value == null ? 0 : value.type());
    }
}
