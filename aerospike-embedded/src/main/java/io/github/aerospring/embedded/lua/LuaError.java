package io.github.aerospring.embedded.lua;

/** An error that a script raised or ran into; any value may be the error. */
public class LuaError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object value;

    /** An error with {@code value}, for a message a string that starts with its position. */
    public LuaError(Object value) {
        super(String.valueOf(value), null, false, false);
        this.value = value;
    }

    /** What {@code pcall} returns after {@code false}. */
    public Object value() {
        return value;
    }

    /** Whether scripts cannot catch it. */
    public boolean isFatal() {
        return false;
    }
}
