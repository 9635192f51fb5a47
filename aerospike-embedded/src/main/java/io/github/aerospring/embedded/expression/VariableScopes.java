package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Variables that are in sight while an expression is parsed; a name is never defined twice on the way to the root. */
final class VariableScopes {

    private final Deque<Map<String, Variable>> scopes = new ArrayDeque<>();
    private int count;

    /**
     * A variable.
     *
     * @param type static type, null while its own definition is being parsed
     */
    record Variable(int index, @Nullable ExpressionType type) {}

    void open() {
        scopes.push(new HashMap<>());
    }

    void close() {
        scopes.pop();
    }

    /** Starts the definition of a variable in the innermost scope and answers its index. */
    int declare(byte[] name) {
        String text = text(name);
        if (!isIdentifier(text)) {
            throw Parser.malformed("variable name '" + text + "' (expected: letters, digits, '_', no digit first)");
        }
        if (find(text) != null) {
            throw Parser.malformed("variable '" + text + "' defined twice");
        }
        scopes.element().put(text, new Variable(count, null));
        return count++;
    }

    /** Ends the definition that {@link #declare} started. */
    void define(byte[] name, int index, ExpressionType type) {
        scopes.element().put(text(name), new Variable(index, type));
    }

    /** The variable with a name; result code 4 when it is not in sight. */
    Variable require(byte[] name) {
        Variable variable = find(text(name));
        if (variable == null) {
            throw Parser.malformed("variable '" + text(name) + "' is not defined");
        }
        return variable;
    }

    /** Number of variables seen so far. */
    int count() {
        return count;
    }

    private @Nullable Variable find(String name) {
        for (Map<String, Variable> scope : scopes) {
            Variable variable = scope.get(name);
            if (variable != null) {
                return variable;
            }
        }
        return null;
    }

    private static boolean isIdentifier(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !(digit && i > 0)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String text(byte[] name) {
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
