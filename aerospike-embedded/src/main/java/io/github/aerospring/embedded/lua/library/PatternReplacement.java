package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.TextLimit;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Replaces the matches of a pattern. */
final class PatternReplacement {

    private final Arguments call;
    private final String subject;
    private final Object replacement;
    private final Pattern matcher;
    private final StringBuilder text = new StringBuilder();

    private PatternReplacement(Arguments call, String subject, Object replacement, Pattern matcher) {
        this.call = call;
        this.subject = subject;
        this.replacement = replacement;
        this.matcher = matcher;
    }

    /** The function {@code gsub}. */
    static Object[] replace(Arguments call) {
        String subject = call.string(1);
        String pattern = call.string(2);
        Object replacement = call.get(3);
        boolean known = replacement instanceof String
                || LuaTypes.isNumber(replacement)
                || replacement instanceof LuaTable
                || replacement instanceof LuaFunction;
        if (!known) {
            throw call.typeError(3, "string/function/table");
        }
        long most = call.integer(4, subject.length() + 1L);
        Pattern matcher = new Pattern(call.state(), subject, pattern);
        return new PatternReplacement(call, subject, replacement, matcher).run(pattern.startsWith("^"), most);
    }

    private Object[] run(boolean anchored, long most) {
        int at = 0;
        int lastEnd = -1;
        long count = 0;
        while (count < most) {
            int end = matcher.match(at, anchored ? 1 : 0);
            if (end >= 0 && end != lastEnd) {
                count++;
                append(at, end);
                at = end;
                lastEnd = end;
            } else if (at < subject.length()) {
                text.append(subject.charAt(at++));
            } else {
                break;
            }
            if (text.length() > TextLimit.MAX_LENGTH) {
                throw call.state().error("not enough memory");
            }
            if (anchored) {
                break;
            }
        }
        text.append(subject, Math.min(at, subject.length()), subject.length());
        return Results.of(text.toString(), count);
    }

    private void append(int from, int to) {
        Object value;
        if (replacement instanceof LuaFunction function) {
            value = Metamethods.first(call.state().call(function, matcher.allCaptures(from, to)));
        } else if (replacement instanceof LuaTable table) {
            value = Metamethods.get(call.state(), table, matcher.capture(0, from, to));
        } else {
            appendTemplate(Metamethods.text(call.state(), replacement), from, to);
            return;
        }
        if (value == NIL || value == Boolean.FALSE) {
            text.append(subject, from, to);
        } else if (value instanceof String || LuaTypes.isNumber(value)) {
            text.append(Metamethods.text(call.state(), value));
        } else {
            throw call.state().error("invalid replacement value (a " + LuaTypes.nameOf(value) + ")");
        }
    }

    private void appendTemplate(String template, int from, int to) {
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c != '%') {
                text.append(c);
                continue;
            }
            char next = ++i < template.length() ? template.charAt(i) : 0;
            if (next == '%') {
                text.append('%');
            } else if (next == '0') {
                text.append(subject, from, to);
            } else if (next >= '1' && next <= '9') {
                Object capture = matcher.capture(next - '1', from, to);
                text.append(Metamethods.text(call.state(), capture));
            } else {
                throw call.state().error("invalid use of '%' in replacement string");
            }
        }
    }
}
