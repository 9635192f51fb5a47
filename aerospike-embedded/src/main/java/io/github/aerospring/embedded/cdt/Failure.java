package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.message.CommandException;

/** The failures of operations on lists and maps. */
final class Failure {

    private Failure() {}

    /** The data cannot be processed. */
    static CommandException unknown(String message) {
        return new CommandException(1, message);
    }

    /** A parameter is malformed or not allowed. */
    static CommandException parameter(String message) {
        return new CommandException(4, message);
    }

    /** The bin or the element is of another type than the operation needs. */
    static CommandException incompatibleType(String message) {
        return new CommandException(12, message);
    }

    /** The result would exceed every limit of a record. */
    static CommandException tooBig(String message) {
        return new CommandException(13, message);
    }

    /** There is no such key. */
    static CommandException elementNotFound(String message) {
        return new CommandException(23, message);
    }

    /** There already is such a key or value. */
    static CommandException elementExists(String message) {
        return new CommandException(24, message);
    }

    /** The operation is not possible on this container. */
    static CommandException notApplicable(String message) {
        return new CommandException(26, message);
    }
}
