package io.github.aerospring.core.record;

import java.util.Arrays;
import java.util.Objects;

import com.aerospike.client.Value;
import io.github.aerospring.core.error.InvalidArgumentException;

/** The function of a UDF module and the arguments of a call, all checked; shared by the rooms of this module. */
public final class UdfCall {

    private static final String SUFFIX = ".lua";

    private final String module;
    private final String function;
    private final Value[] arguments;

    private UdfCall(String module, String function, Value... arguments) {
        this.module = module;
        this.function = function;
        this.arguments = arguments;
    }

    /**
     * A call.
     *
     * @param module with or without {@code .lua}
     * @param arguments values that the official client can send, may be {@code null}
     * @throws InvalidArgumentException naming what is not acceptable
     */
    public static UdfCall of(String module, String function, Object... arguments) {
        if (function.isBlank()) {
            throw InvalidArgumentException.of("function", function, "non-empty, e.g. \"increment\"");
        }
        Value[] values = new Value[arguments.length];
        for (int i = 0; i < values.length; i++) {
            RecordArguments.value("argument " + i + " of " + function, arguments[i]);
            values[i] = Value.get(arguments[i]);
        }
        return new UdfCall(moduleName(module), function, values);
    }

    /** The name of a module without {@code .lua}. */
    public static String moduleName(String module) {
        String name = module.endsWith(SUFFIX) ? module.substring(0, module.length() - SUFFIX.length()) : module;
        if (name.isBlank()) {
            throw InvalidArgumentException.of("module", module, "non-empty, e.g. \"counter\" or \"counter.lua\"");
        }
        return name;
    }

    /** Name of the module without {@code .lua}. */
    public String module() {
        return module;
    }

    /** Name of the function. */
    public String function() {
        return function;
    }

    /** Arguments after the record; not copied. */
    public Value[] arguments() {
        return arguments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UdfCall that
                && that.module.equals(module)
                && that.function.equals(function)
                && Arrays.equals(that.arguments, arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(module, function);
    }

    @Override
    public String toString() {
        return module + "." + function;
    }
}
