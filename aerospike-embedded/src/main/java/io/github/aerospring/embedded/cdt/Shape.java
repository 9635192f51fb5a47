package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Value;

/** The parameters that an operation takes: so many required ones, then optional ones. */
record Shape(List<Parameter> parameters, int required) {

    /** No parameters; if there are some, they are not looked at. */
    static final Shape NONE = new Shape(List.of(), 0);

    /** Kinds of parameters. */
    enum Parameter {
        /** Index, rank, count or flags. */
        NUMBER,
        /** A value to compare with. */
        VALUE,
        /** A value that becomes an element. */
        STORED
    }

    static Shape of(Parameter... parameters) {
        return new Shape(List.of(parameters), parameters.length);
    }

    /** The same, but the last {@code count} parameters may be missing. */
    Shape optional(int count) {
        return new Shape(parameters, parameters.size() - count);
    }

    Parameters read(Payload payload) {
        List<Value> values = new ArrayList<>();
        if (parameters.isEmpty()) {
            return new Parameters(values);
        }
        long count = payload.parameters();
        if (count < required || count > parameters.size()) {
            throw ResultCode.PARAMETER.because("parameters of operation " + payload.code() + ": " + count
                    + " (expected: " + required + " to " + parameters.size() + ")");
        }
        for (Parameter parameter : parameters.subList(0, (int) count)) {
            if (parameter == Parameter.NUMBER) {
                values.add(Int.of(payload.readLong()));
                continue;
            }
            values.add(payload.readValue());
            if (parameter == Parameter.STORED && payload.sawMarker()) {
                throw ResultCode.PARAMETER.because("wildcard or infinity (expected: a value that can be stored)");
            }
        }
        return new Parameters(values);
    }
}
