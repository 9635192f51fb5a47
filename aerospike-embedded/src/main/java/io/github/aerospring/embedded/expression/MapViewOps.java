package io.github.aerospring.embedded.expression;

import java.util.List;

import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;

/** The keys or the values of a map as a list, in the order in which the map is packed. */
final class MapViewOps implements OpFamily {

    @Override
    public List<Op> ops() {
        return List.of(
                Op.fixed(
                        101,
                        "MAP_KEYS",
                        1,
                        (parser, count) -> view(parser.next().node(), true)),
                Op.fixed(
                        102,
                        "MAP_VALUES",
                        1,
                        (parser, count) -> view(parser.next().node(), false)));
    }

    /** An argument that is no map is no error but unknown. */
    private static Typed view(Node map, boolean keys) {
        return new Typed(
                ExpressionType.LIST,
                frame -> map.evaluate(frame) instanceof Packed packed && packed.toValue() instanceof MapValue entries
                        ? new Packed(new ListValue(
                                entries.entries().stream()
                                        .map(keys ? MapValue.Entry::key : MapValue.Entry::value)
                                        .toList(),
                                0))
                        : Operand.UNKNOWN);
    }
}
