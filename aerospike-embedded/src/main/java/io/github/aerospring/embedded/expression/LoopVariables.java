package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * The element that a path has reached, each part null when it has none.
 *
 * @param key key of the map entry
 * @param value list element or map value
 * @param index position in the list, a non-negative integer
 */
public record LoopVariables(
        @Nullable Value key,
        @Nullable Value value,
        @Nullable Value index) {

    /** The variables by wire id; unknown is what is not there and what has no type in expressions. */
    Operand[] operands(GeoShapes shapes) {
        boolean counted = index != null && index.kind() == ValueKind.INTEGER;
        return new Operand[] {operand(key, shapes), operand(value, shapes), operand(counted ? index : null, shapes)};
    }

    private static Operand operand(@Nullable Value value, GeoShapes shapes) {
        if (value == null || value instanceof Blob blob && blob.type() != Particle.BLOB) {
            return Operand.UNKNOWN;
        }
        return switch (value.kind()) {
            case LIST, MAP -> new Packed(value);
            case EXTENSION, WILDCARD, INFINITY -> Operand.UNKNOWN;
            case GEOJSON -> geometry(Operand.of(value.toParticle()), shapes);
            default -> Operand.of(value.toParticle());
        };
    }

    private static Operand geometry(Operand value, GeoShapes shapes) {
        return value instanceof Operand.Text json ? shapes.operand(json.content()) : Operand.UNKNOWN;
    }
}
