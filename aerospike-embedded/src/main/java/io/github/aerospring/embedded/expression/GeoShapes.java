package io.github.aerospring.embedded.expression;

import org.jspecify.annotations.Nullable;

/** The geometry that expressions need, implemented outside of this room. */
@FunctionalInterface
public interface GeoShapes {

    /** The shape of a JSON text, or null when the text is no geometry that the server accepts. */
    @Nullable
    GeoShape parse(byte[] json);

    /** The value of a JSON text with the cells that it covers, unknown when the text is no geometry. */
    default Operand operand(byte[] json) {
        GeoShape shape = parse(json);
        return shape == null ? Operand.UNKNOWN : new Operand.Text(shape.toParticle());
    }
}
