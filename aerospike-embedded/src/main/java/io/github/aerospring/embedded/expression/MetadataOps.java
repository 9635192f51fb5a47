package io.github.aerospring.embedded.expression;

import java.util.List;
import java.util.function.Function;

/** What is known of a record without its bins; unknown inside paths. */
final class MetadataOps implements OpFamily {

    private static final int MODULO_CHARGE = 12;

    @Override
    public List<Op> ops() {
        return List.of(
                Op.fixed(64, "DIGEST_MODULO", 1, (parser, count) -> {
                            parser.reads().addDigest();
                            return digestModulo((int) parser.reader().readLong());
                        })
                        .charged(MODULO_CHARGE),
                whole(65, "DEVICE_SIZE", ExpressionContext::deviceSize),
                whole(66, "LAST_UPDATE", ExpressionContext::lastUpdateNanos),
                whole(67, "SINCE_UPDATE", ExpressionContext::sinceUpdateMillis),
                whole(68, "VOID_TIME", ExpressionContext::voidTimeNanos),
                whole(69, "TTL", ExpressionContext::ttlSeconds),
                op(70, "SET_NAME", ExpressionType.STRING, context -> Operand.Text.string(context.setName())),
                op(71, "KEY_EXISTS", ExpressionType.BOOL, context -> Operand.of(context.hasStoredKey())),
                op(72, "IS_TOMBSTONE", ExpressionType.BOOL, context -> Operand.of(context.tombstone())),
                whole(73, "MEMORY_SIZE", ExpressionContext::memorySize),
                whole(74, "RECORD_SIZE", ExpressionContext::recordSize));
    }

    private static Typed digestModulo(int divisor) {
        if (divisor == 0) {
            throw Parser.malformed("DIGEST_MODULO by 0");
        }
        return new Typed(ExpressionType.INT, known(context -> new Operand.Whole(context.digestModulo(divisor))));
    }

    private static Op whole(int code, String name, Function<ExpressionContext, Long> value) {
        return op(code, name, ExpressionType.INT, context -> new Operand.Whole(value.apply(context)));
    }

    private static Op op(int code, String name, ExpressionType type, Function<ExpressionContext, Operand> value) {
        Typed typed = new Typed(type, known(value));
        return Op.fixed(code, name, 0, (parser, count) -> {
            parser.reads().addMetadata();
            return typed;
        });
    }

    private static Node known(Function<ExpressionContext, Operand> value) {
        return frame -> {
            ExpressionContext context = frame.metadata();
            return context == null ? Operand.UNKNOWN : value.apply(context);
        };
    }
}
