package io.github.aerospring.embedded.lua;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** A field of a value; a global variable is a field of the environment. */
final class Index extends Assignable {

    private final Expression value;
    private final Expression key;

    Index(int line, Expression value, Expression key) {
        super(line);
        this.value = value;
        this.key = key;
    }

    @Override
    Object evaluate(Frame frame) {
        return read(frame, value.evaluate(frame), key.evaluate(frame));
    }

    private Object read(Frame frame, Object from, Object field) {
        if (from instanceof LuaTable table) {
            Object found = table.get(field);
            if (found != NIL || table.metatable() == null) {
                return found;
            }
        }
        frame.site = this;
        Object found = Metamethods.index(frame.state, from, field);
        if (found == null) {
            throw refused(frame, from);
        }
        return found;
    }

    @Override
    void assign(Frame frame, Object newValue) {
        write(frame, value.evaluate(frame), key.evaluate(frame), newValue);
    }

    @Override
    Place place(Frame frame) {
        Object into = value.evaluate(frame);
        Object field = key.evaluate(frame);
        return newValue -> write(frame, into, field, newValue);
    }

    private void write(Frame frame, Object into, Object field, Object newValue) {
        frame.site = this;
        if (!Metamethods.put(frame.state, into, field, newValue)) {
            throw refused(frame, into);
        }
    }

    private LuaError refused(Frame frame, Object refused) {
        return frame.state.error(
                "attempt to index a " + LuaTypes.describe(frame.state, refused) + " value" + value.describe());
    }

    @Override
    String describe() {
        if (key instanceof Constant constant) {
            return constant.value() instanceof String name
                    ? " (" + (isEnvironment() ? "global" : "field") + " '" + name + "')"
                    : constant.isSmallInteger() ? " (field 'integer index')" : " (field '?')";
        }
        return " (field '?')";
    }

    /** Name of the field, empty when it is not written down. */
    String fieldName() {
        return key instanceof Constant constant && constant.value() instanceof String name ? name : "";
    }

    private boolean isEnvironment() {
        return value instanceof Variables.Upvalue upvalue
                        && upvalue.source().name().equals(FunctionScope.ENVIRONMENT)
                || value instanceof Variables.Local local && local.slot().name.equals(FunctionScope.ENVIRONMENT);
    }
}
