package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/**
 * An argument that can never work (result code 4), mostly found before anything is sent. The message names the
 * argument, its value and what was expected.
 */
public final class InvalidArgumentException extends ClientException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#PARAMETER_ERROR}. */
    public InvalidArgumentException(String message) {
        this(ResultCode.PARAMETER_ERROR, message, null);
    }

    InvalidArgumentException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }

    /**
     * The error with the message {@code name: 'value' (expected: expectation)}.
     *
     * @param value printed in quotes; {@code null} is printed without
     */
    public static InvalidArgumentException of(String name, @Nullable Object value, String expectation) {
        String shown = value == null ? "null" : "'" + value + "'";
        return new InvalidArgumentException(name + ": " + shown + " (expected: " + expectation + ")");
    }
}
