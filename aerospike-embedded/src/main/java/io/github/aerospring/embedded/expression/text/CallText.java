package io.github.aerospring.embedded.expression.text;

import io.github.aerospring.embedded.cdt.ContextText;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.ValueKind;

/** Writes a call of a list, map, bit or HyperLogLog operation: name, parameters, and the value at the end. */
final class CallText {

    private static final int MODIFY = 0x40;
    private static final int SELECT = 0xFE;
    private static final int CONTEXT = 0xFF;

    private final ExpressionText text;
    private final MsgPackReader in;
    private final StringBuilder out;

    CallText(ExpressionText text) {
        this.text = text;
        this.in = text.in();
        this.out = text.out();
    }

    void call() {
        in.readLong();
        int system = (int) in.readLong();
        int parameters = in.readListHeader() - 1;
        int code = (int) in.readLong();
        switch (system & ~MODIFY) {
            case 0 -> onCollection(code, parameters);
            case 1 -> {
                out.append(CallNames.ofBits(code)).append('(');
                parameters(parameters);
            }
            default -> {
                out.append(CallNames.ofHll(code)).append('(');
                parameters(parameters);
            }
        }
        text.expression();
        out.append(')');
    }

    private void onCollection(int code, int parameters) {
        if (code == CONTEXT) {
            MsgPackReader context = new MsgPackReader(in.readEncoded());
            int nested = in.readListHeader() - 1;
            out.append(CallNames.ofCollections((int) in.readLong())).append('(');
            out.append(ContextText.read(context)).append(", ");
            parameters(nested);
        } else if (code == SELECT) {
            out.append("select(").append(ContextText.read(in));
            out.append(", 0x").append(Long.toHexString(in.readLong())).append(", ");
            for (int rest = 2; rest < parameters; rest++) {
                out.append("<mod_exp/").append(in.readEncoded().length).append(">, ");
            }
        } else {
            out.append(CallNames.ofCollections(code)).append("(NULL, ");
            parameters(parameters);
        }
    }

    private void parameters(int count) {
        for (int i = 0; i < count; i++) {
            if (in.peekKind() == ValueKind.LIST) {
                text.expression();
            } else {
                parameter();
            }
            out.append(", ");
        }
    }

    /** Maps and markers are no more than the number of their kind. */
    private void parameter() {
        switch (in.peekKind()) {
            case MAP -> skip("<msgpack/8>");
            case EXTENSION -> skip("<msgpack/12>");
            case WILDCARD -> skip("<msgpack/13>");
            case INFINITY -> skip("<msgpack/14>");
            default -> out.append(LiteralText.ofNext(in));
        }
    }

    private void skip(String instead) {
        in.readEncoded();
        out.append(instead);
    }
}
