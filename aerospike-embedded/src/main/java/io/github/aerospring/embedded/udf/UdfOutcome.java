package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;

/**
 * How a call ended.
 *
 * @param isSuccess whether the function returned
 * @param value what it returned, nil when that is no value that a client can get; of a failure the message
 */
public record UdfOutcome(boolean isSuccess, Value value) {

    /** Name of the bin that carries what a function returned. */
    public static final String SUCCESS = "SUCCESS";
    /** Name of the bin that carries the message of a failure. */
    public static final String FAILURE = "FAILURE";

    /** Name of the bin that carries {@link #value()} to the client. */
    public String binName() {
        return isSuccess ? SUCCESS : FAILURE;
    }

    static UdfOutcome failure(String message) {
        return new UdfOutcome(false, new Str(Texts.bytes(message)));
    }
}
