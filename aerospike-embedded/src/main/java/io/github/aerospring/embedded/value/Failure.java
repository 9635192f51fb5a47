package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.CommandException;

/** Result codes of operations on values. */
public enum Failure {
    /** The stored value or the data of the request cannot be processed. */
    UNKNOWN(1),
    /** A parameter is malformed or outside of its limits. */
    PARAMETER(4),
    /** The bin exists, CREATE_ONLY. */
    BIN_EXISTS(6),
    /** The bin or the element is of another type than the operation needs. */
    INCOMPATIBLE_TYPE(12),
    /** The result would exceed every limit of a record. */
    TOO_BIG(13),
    /** The bin is absent and the operation may not create it. */
    BIN_NOT_FOUND(17),
    /** There is no such key. */
    ELEMENT_NOT_FOUND(23),
    /** There already is such a key or value. */
    ELEMENT_EXISTS(24),
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
