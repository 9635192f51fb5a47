package io.github.aerospring.core.error;

import java.util.Optional;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/**
 * An argument that can never work (result code 4), mostly found before anything is sent. The message names the
 * argument, its value and what was expected.
 */
public final class InvalidArgumentException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String argument;

    /** An error with result code {@link ResultCode#PARAMETER_ERROR}. */
    public InvalidArgumentException(String message) {
        this(ResultCode.PARAMETER_ERROR, message, null);
    }

    private InvalidArgumentException(String message, String argument) {
        super(ResultCode.PARAMETER_ERROR, message, null);
        this.argument = argument;
    }

    InvalidArgumentException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
        this.argument = null;
    }

    /**
     * The error with the message {@code name: 'value' (expected: expectation)}.
     *
     * @param value printed in quotes; {@code null} is printed without
     */
    public static InvalidArgumentException of(String name, @Nullable Object value, String expectation) {
        String shown = value == null ? "null" : "'" + value + "'";
        return new InvalidArgumentException(name + ": " + shown + " (expected: " + expectation + ")", name);
    }

    /** Name of the argument; empty if the server refused the command, which does not say. */
    public Optional<String> argument() {
        return Optional.ofNullable(argument);
    }
}
