package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.message.Particle;

/** The stored key and the bins; unknown as long as only metadata is looked at, and inside paths. */
final class BinOps implements OpFamily {

    private static final int KEY_CHARGE = 12;
    private static final int BIN_CHARGE = 24;
    private static final int MAX_NAME = 15;

    @Override
    public List<Op> ops() {
        return List.of(
                Op.fixed(80, "KEY", 1, (parser, count) -> {
                            parser.reads().addKey();
                            return key(type(parser));
                        })
                        .charged(KEY_CHARGE),
                Op.fixed(81, "BIN", 2, (parser, count) -> {
                            ExpressionType type = type(parser);
                            return bin(type, name(parser));
                        })
                        .charged(BIN_CHARGE),
                Op.fixed(82, "BIN_TYPE", 1, (parser, count) -> binType(name(parser)))
                        .charged(BIN_CHARGE));
    }

    private static ExpressionType type(Parser parser) {
        long id = parser.reader().readLong();
        ExpressionType type = ExpressionType.ofWire(id);
        if (type == null) {
            throw Parser.malformed("type " + id + " (expected: 0 to 9)");
        }
        return type;
    }

    private static String name(Parser parser) {
        byte[] name = parser.reader().readByteString();
        String text = new String(name, StandardCharsets.UTF_8);
        if (name.length > MAX_NAME || text.indexOf(0) >= 0) {
            throw Parser.malformed(
                    "bin name '" + text + "' (expected: at most " + MAX_NAME + " bytes, none of them 0)");
        }
        parser.reads().addBin(text);
        return text;
    }

    private static Typed key(ExpressionType type) {
        if (type != ExpressionType.INT && type != ExpressionType.STRING && type != ExpressionType.BLOB) {
            throw Parser.malformed("KEY of type " + type + " (expected: INT, STRING or BLOB)");
        }
        return new Typed(type, frame -> {
            ExpressionContext context = frame.record();
            byte[] key = context == null ? null : context.storedKey();
            if (key == null) {
                return Operand.UNKNOWN;
            }
            return ofType(type, Particle.of(key[0], Arrays.copyOfRange(key, 1, key.length)));
        });
    }

    private static Typed bin(ExpressionType type, String name) {
        return new Typed(type, frame -> {
            ExpressionContext context = frame.record();
            Particle value = context == null ? null : context.bin(name);
            return value == null ? Operand.UNKNOWN : ofType(type, value);
        });
    }

    private static Operand ofType(ExpressionType type, Particle value) {
        return type.covers(value) ? Operand.of(value) : Operand.UNKNOWN;
    }

    /** The particle type id, 0 for an absent bin. */
    private static Typed binType(String name) {
        return new Typed(ExpressionType.INT, frame -> {
            ExpressionContext context = frame.record();
            if (context == null) {
                return Operand.UNKNOWN;
            }
            Particle value = context.bin(name);
            return new Operand.Whole(value == null ? 0 : value.type());
        });
    }
}
