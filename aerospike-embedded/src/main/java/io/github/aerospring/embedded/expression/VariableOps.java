package io.github.aerospring.embedded.expression;

import java.util.ArrayList;
import java.util.List;

/** Named values; each is evaluated once, before the expression that may use it. */
final class VariableOps implements OpFamily {

    private static final int VAR_CHARGE = 16;
    private static final int LET_CHARGE = 20;

    @Override
    public List<Op> ops() {
        return List.of(
                Op.fixed(124, "VAR", 1, (parser, count) -> variable(parser)).charged(VAR_CHARGE),
                Op.atLeast(125, "LET", 3, VariableOps::let).charged(LET_CHARGE));
    }

    private record Definition(int index, Node value) {}

    private static Typed variable(Parser parser) {
        VariableScopes.Variable variable =
                parser.scopes().require(parser.reader().readByteString());
        ExpressionType type = variable.type();
        if (type == null || type == ExpressionType.EXTENSION) {
            throw Parser.malformed("variable used in its own definition, or a wildcard");
        }
        int index = variable.index();
        return new Typed(type, frame -> frame.variable(index));
    }

    private static Typed let(Parser parser, int count) {
        if (count % 2 == 0) {
            throw Parser.malformed("LET with " + count + " arguments (expected: pairs and a body)");
        }
        VariableScopes scopes = parser.scopes();
        scopes.open();
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < count / 2; i++) {
            byte[] name = parser.reader().readByteString();
            int index = scopes.declare(name);
            Typed value = parser.next();
            scopes.define(name, index, value.type());
            definitions.add(new Definition(index, value.node()));
        }
        Typed body = parser.next();
        scopes.close();
        Node result = body.node();
        return new Typed(
                body.type(),
                frame -> {
                    definitions.forEach(definition ->
                            frame.define(definition.index(), definition.value().evaluate(frame)));
                    return result.evaluate(frame);
                },
                body.anyType());
    }
}
