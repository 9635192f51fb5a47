package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueKind;

/** Expressions that are plain values. */
final class Literals {

    private static final int NUMBER_CHARGE = 16;
    private static final int BYTES_CHARGE = 24;
    private static final int GEO_CHARGE = 40;

    private Literals() {}

    /** A constant. */
    record Literal(Operand value) implements Node {
        @Override
        public Operand evaluate(Frame frame) {
            return value;
        }
    }

    /** A geometry, parsed once. */
    record GeoLiteral(GeoShape shape) implements Node {
        @Override
        public Operand evaluate(Frame frame) {
            return new Operand.Text(shape.toParticle());
        }
    }

    /** Reads an element that is no list. */
    static Typed read(Parser parser) {
        MsgPackReader reader = parser.reader();
        ValueKind kind = reader.peekKind();
        parser.charge(charge(kind));
        if (kind == ValueKind.MAP) {
            return constant(ExpressionType.MAP, Operand.of(Particle.of(Particle.MAP, reader.readEncoded())));
        }
        Value value = reader.readValue();
        return switch (kind) {
            case NIL -> constant(ExpressionType.NIL, Operand.NIL);
            case FALSE, TRUE -> constant(ExpressionType.BOOL, Operand.of(kind == ValueKind.TRUE));
            case NEGATIVE_INTEGER, INTEGER -> constant(ExpressionType.INT, Operand.of(value.toParticle()));
            case DOUBLE -> constant(ExpressionType.FLOAT, Operand.of(value.toParticle()));
            case STRING -> constant(ExpressionType.STRING, Operand.of(value.toParticle()));
            case BYTES -> bytes(value);
            case GEOJSON -> geometry(parser, Operand.of(value.toParticle()));
            case EXTENSION, WILDCARD, INFINITY -> constant(ExpressionType.EXTENSION, new Packed(value));
            case LIST, MAP -> throw new IllegalStateException(kind + " (expected: literal)");
        };
    }

    /** Reads an element that is no list without making a value of it, and answers its bytes. */
    static byte[] raw(Parser parser) {
        MsgPackReader reader = parser.reader();
        parser.charge(charge(reader.peekKind()));
        byte[] encoded = reader.readEncoded();
        Value value = Value.decode(encoded);
        if (value.kind() == ValueKind.BYTES) {
            bytes(value);
        }
        return encoded;
    }

    private static int charge(ValueKind kind) {
        return switch (kind) {
            case NIL -> Op.PLAIN;
            case NEGATIVE_INTEGER, INTEGER, DOUBLE -> NUMBER_CHARGE;
            case GEOJSON -> GEO_CHARGE;
            default -> BYTES_CHARGE;
        };
    }

    private static Typed constant(ExpressionType type, Operand value) {
        return new Typed(type, new Literal(value));
    }

    private static Typed bytes(Value value) {
        if (value instanceof Blob blob && blob.type() != Particle.BLOB) {
            throw Parser.malformed("literal of particle type " + blob.type() + " (expected: 3, 4, 18 or 23)");
        }
        ExpressionType type = value instanceof Blob ? ExpressionType.BLOB : ExpressionType.HLL;
        return constant(type, Operand.of(value.toParticle()));
    }

    private static Typed geometry(Parser parser, Operand value) {
        GeoShape shape = value instanceof Operand.Text json ? parser.shapes().parse(json.content()) : null;
        if (shape == null) {
            throw Parser.malformed("geojson literal that is no point and no region");
        }
        return new Typed(ExpressionType.GEOJSON, new GeoLiteral(shape));
    }
}
