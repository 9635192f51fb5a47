package io.github.aerospring.embedded.expression;

import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.ValueKind;

/** Lists as values: everywhere else a list is an operation. */
final class QuoteOps implements OpFamily {

    private static final int QUOTE_CHARGE = 24;

    @Override
    public List<Op> ops() {
        return List.of(Op.fixed(126, "QUOTE", 1, (parser, count) -> quote(parser.reader()))
                .charged(QUOTE_CHARGE));
    }

    private static Typed quote(MsgPackReader reader) {
        if (reader.peekKind() != ValueKind.LIST) {
            throw Parser.malformed("QUOTE of " + reader.peekKind() + " (expected: LIST)");
        }
        Operand list = Operand.of(Particle.of(Particle.LIST, reader.readEncoded()));
        return new Typed(ExpressionType.LIST, new Literals.Literal(list));
    }
}
