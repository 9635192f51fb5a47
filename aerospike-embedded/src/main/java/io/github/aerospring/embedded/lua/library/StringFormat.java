package io.github.aerospring.embedded.lua.library;

import java.util.Locale;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.FloatText;
import io.github.aerospring.embedded.lua.LuaNil;
import io.github.aerospring.embedded.lua.Metamethods;

/** Text by a format with the specifiers of C. */
final class StringFormat {

    private static final int MAX_SPECIFIER = 22;

    private final Arguments call;
    private final String format;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int argument = 1;

    StringFormat(Arguments call) {
        this.call = call;
        this.format = call.string(1);
    }

    String run() {
        while (at < format.length()) {
            char c = format.charAt(at++);
            if (c != '%') {
                text.append(c);
            } else if (at < format.length() && format.charAt(at) == '%') {
                at++;
                text.append('%');
            } else {
                specifier();
            }
        }
        return text.toString();
    }

    private void specifier() {
        argument++;
        if (argument > call.size()) {
            throw call.error(argument, "no value");
        }
        int from = at;
        while (at < format.length() && "-+ #0123456789.".indexOf(format.charAt(at)) >= 0) {
            at++;
        }
        String flags = format.substring(from, at);
        char kind = at < format.length() ? format.charAt(at++) : 0;
        String shown = "%" + flags + (kind == 0 ? "" : String.valueOf(kind));
        if (flags.length() >= MAX_SPECIFIER) {
            throw call.state().error("invalid format (too long)");
        }
        Specifier specifier = new Specifier(flags, shown, call.state());
        switch (kind) {
            case 'c' -> {
                specifier.check("-", false);
                text.append(specifier.padded(String.valueOf((char) (call.integer(argument) & 0xFF))));
            }
            case 'd', 'i' -> {
                specifier.check("-+0 ", true);
                text.append(specifier.number(Long.toString(call.integer(argument))));
            }
            case 'u' -> {
                specifier.check("-0", true);
                text.append(specifier.number(Long.toUnsignedString(call.integer(argument))));
            }
            case 'o' -> {
                specifier.check("-#0", true);
                text.append(specifier.number(Long.toOctalString(call.integer(argument)), "0"));
            }
            case 'x' -> {
                specifier.check("-#0", true);
                text.append(specifier.number(Long.toHexString(call.integer(argument)), "0x"));
            }
            case 'X' -> {
                specifier.check("-#0", true);
                text.append(upper(specifier.number(Long.toHexString(call.integer(argument)), "0x")));
            }
            case 'a', 'A', 'e', 'E', 'f', 'g', 'G' -> {
                specifier.check("-+#0 ", true);
                text.append(real(kind, specifier));
            }
            case 'p' -> {
                specifier.check("-", false);
                text.append(specifier.padded(pointer(call.get(argument))));
            }
            case 'q' -> {
                if (!flags.isEmpty()) {
                    throw call.state().error("specifier '%q' cannot have modifiers");
                }
                new QuotedValue(call, argument, text).append();
            }
            case 's' -> string(specifier, flags);
            default -> throw call.state().error("invalid conversion '" + shown + "' to 'format'");
        }
    }

    private String real(char kind, Specifier specifier) {
        double value = call.real(argument);
        int precision = specifier.precision(6);
        String number =
                switch (kind) {
                    case 'e', 'E' -> FloatText.scientific(value, precision, specifier.has('#'));
                    case 'f' -> FloatText.fixed(value, precision, specifier.has('#'));
                    case 'g', 'G' -> FloatText.general(value, precision, specifier.has('#'));
                    default -> FloatText.hexadecimal(value, specifier.precision(-1));
                };
        String padded = specifier.real(number);
        return Character.isUpperCase(kind) ? upper(padded) : padded;
    }

    private void string(Specifier specifier, String flags) {
        String value = Metamethods.text(call.state(), call.get(argument));
        if (flags.isEmpty()) {
            text.append(value);
            return;
        }
        if (value.indexOf('\0') >= 0) {
            throw call.error(argument, "string contains zeros");
        }
        specifier.check("-", true);
        int precision = specifier.precision(-1);
        text.append(
                specifier.padded(precision >= 0 && precision < value.length() ? value.substring(0, precision) : value));
    }

    private static String pointer(Object value) {
        boolean plain = value instanceof Number || value instanceof Boolean || value == LuaNil.NIL;
        return plain ? "(null)" : String.format("0x%014x", System.identityHashCode(value));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
