package io.github.aerospring.embedded.expression.text;

import java.util.Locale;
import java.util.Map;

import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.ValueKind;

/** Writes the text of one well-formed expression. */
public final class ExpressionText {

    private static final int REGEX = 7;
    private static final int DIGEST_MODULO = 64;
    private static final int KEY = 80;
    private static final int BIN = 81;
    private static final int BIN_TYPE = 82;
    private static final int LOOP_VARIABLE = 122;
    private static final int VARIABLE = 124;
    private static final int LET = 125;
    private static final int QUOTE = 126;
    private static final int CALL = 127;

    private static final String[] TYPES = {"nil", "bool", "int", "str", "list", "map", "blob", "float", "geojson", "hll"
    };

    private final MsgPackReader in;
    private final StringBuilder out = new StringBuilder();
    private final VariableNumbers variables = new VariableNumbers();

    private ExpressionText(byte[] wire) {
        this.in = new MsgPackReader(wire);
    }

    /** The text, such as {@code gt(bin_int("n"), 5)}. */
    public static String of(byte[] wire) {
        ExpressionText text = new ExpressionText(wire);
        text.expression();
        return text.out.toString();
    }

    void expression() {
        if (in.peekKind() != ValueKind.LIST) {
            out.append(LiteralText.ofNext(in));
            return;
        }
        int arguments = in.readListHeader() - 1;
        operation((int) in.readLong(), arguments);
    }

    MsgPackReader in() {
        return in;
    }

    StringBuilder out() {
        return out;
    }

    private void operation(int code, int arguments) {
        switch (code) {
            case REGEX -> regex();
            case DIGEST_MODULO -> named("digest_modulo(%s)", Integer.toUnsignedString((int) in.readLong()));
            case KEY -> {
                in.readLong();
                out.append("key()");
            }
            case BIN -> {
                String type = TYPES[(int) in.readLong()];
                named("bin_%s(\"%s\")", type, name());
            }
            case BIN_TYPE -> named("bin_type(\"%s\")", name());
            case LOOP_VARIABLE -> {
                in.readLong();
                named("var_builtin(%s)", Long.toString(in.readLong()));
            }
            case VARIABLE -> named("var(\"var_%s\")", Integer.toString(variables.number(name())));
            case LET -> let(arguments / 2);
            case QUOTE -> named("<list#%s>", Long.toString(new MsgPackReader(in.readEncoded()).readListCount()));
            case CALL -> new CallText(this).call();
            default -> function(Names.OF_OPERATIONS.getOrDefault(code, "unknown"), arguments);
        }
    }

    private void function(String name, int arguments) {
        out.append(name).append('(');
        for (int i = 0; i < arguments; i++) {
            out.append(i == 0 ? "" : ", ");
            expression();
        }
        out.append(')');
    }

    private void regex() {
        String flags = Long.toString(in.readLong());
        named("cmp_regex(<string#%s>, %s, ", Integer.toString(in.readByteString().length), flags);
        expression();
        out.append(')');
    }

    private void let(int count) {
        int first = variables.size();
        out.append("let(");
        for (int i = 0; i < count; i++) {
            variables.add(name());
            named("def(var_%s, ", Integer.toString(first + i));
            expression();
            out.append("), ");
        }
        expression();
        variables.shrink(first);
        out.append(')');
    }

    private String name() {
        byte[] name = in.readByteString();
        return WireText.of(name, 0, name.length);
    }

    private void named(String format, Object... parts) {
        out.append(String.format(Locale.ROOT, format, parts));
    }

    /** Names of operations that are written as functions of expressions. */
    private static final class Names {

        static final Map<Integer, String> OF_OPERATIONS = Map.ofEntries(
                Map.entry(0, "unknown"),
                Map.entry(1, "eq"),
                Map.entry(2, "ne"),
                Map.entry(3, "gt"),
                Map.entry(4, "ge"),
                Map.entry(5, "lt"),
                Map.entry(6, "le"),
                Map.entry(8, "cmp_geo"),
                Map.entry(9, "in_list"),
                Map.entry(16, "and"),
                Map.entry(17, "or"),
                Map.entry(18, "not"),
                Map.entry(19, "exclusive"),
                Map.entry(20, "add"),
                Map.entry(21, "sub"),
                Map.entry(22, "mul"),
                Map.entry(23, "div"),
                Map.entry(24, "pow"),
                Map.entry(25, "log"),
                Map.entry(26, "mod"),
                Map.entry(27, "abs"),
                Map.entry(28, "floor"),
                Map.entry(29, "ceil"),
                Map.entry(30, "to_int"),
                Map.entry(31, "to_float"),
                Map.entry(32, "int_and"),
                Map.entry(33, "int_or"),
                Map.entry(34, "int_xor"),
                Map.entry(35, "int_not"),
                Map.entry(36, "int_lshift"),
                Map.entry(37, "int_rshift"),
                Map.entry(38, "int_arshift"),
                Map.entry(39, "int_count"),
                Map.entry(40, "int_lscan"),
                Map.entry(41, "int_rscan"),
                Map.entry(50, "min"),
                Map.entry(51, "max"),
                Map.entry(100, "result_remove"),
                Map.entry(101, "map_keys"),
                Map.entry(102, "map_values"),
                Map.entry(123, "cond"));

        private Names() {}
    }
}
