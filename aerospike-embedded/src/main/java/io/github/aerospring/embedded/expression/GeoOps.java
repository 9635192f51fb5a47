package io.github.aerospring.embedded.expression;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Point in region. */
final class GeoOps implements OpFamily {

    @Override
    public List<Op> ops() {
        return List.of(Op.fixed(8, "GEO", 2, (parser, count) -> {
            Node left = parser.next(ExpressionType.GEOJSON);
            Node right = parser.next(ExpressionType.GEOJSON);
            return new Typed(ExpressionType.BOOL, match(left, right, parser.shapes()));
        }));
    }

    private static Node match(Node left, Node right, GeoShapes shapes) {
        return frame -> {
            GeoShape a = shape(left, frame, shapes);
            GeoShape b = a == null ? null : shape(right, frame, shapes);
            return a == null || b == null ? Operand.UNKNOWN : Operand.of(a.matches(b));
        };
    }

    private static @Nullable GeoShape shape(Node node, Frame frame, GeoShapes shapes) {
        if (node instanceof Literals.GeoLiteral literal) {
            return literal.shape();
        }
        return node.evaluate(frame) instanceof Operand.Text json ? shapes.parse(json.content()) : null;
    }
}
