package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.CommandException;

/** Result codes of bit and HyperLogLog operations. */
public enum Failure {
    /** The stored value is corrupt. */
    UNKNOWN(1),
    /** A parameter is malformed or outside of its limits. */
    PARAMETER(4),
    /** The bin exists, CREATE_ONLY. */
    BIN_EXISTS(6),
    /** The bin has another type. */
    INCOMPATIBLE_TYPE(12),
    /** The bin is absent and the operation may not create it. */
    BIN_NOT_FOUND(17),
    /** The operation does not fit the value of the bin. */
    NOT_APPLICABLE(26);

    private final int resultCode;

    Failure(int resultCode) {
        this.resultCode = resultCode;
    }

    /** The failure of a request; {@code message} says what was wrong and what was expected. */
    public CommandException because(String message) {
        return new CommandException(resultCode, message);
    }
}
