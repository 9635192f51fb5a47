package io.github.aerospring.embedded.bits;

import java.util.function.Function;

import io.github.aerospring.embedded.value.OperationTable;

/** Bit operations by number; their parameters are checked against the limits of {@link Parameters}. */
final class BitsTable<T> {

    private final OperationTable<T> operations;

    BitsTable(String kind) {
        this.operations = new OperationTable<>(kind);
    }

    /** Adds an operation with {@code least} to {@code most} parameters. */
    void add(int number, int least, int most, Function<Parameters, T> parser) {
        operations.add(number, least, most, (reader, count) -> parser.apply(new Parameters(reader, count)));
    }

    /** The operation of a payload with all of its parameters. */
    T parse(byte[] payload) {
        return operations.find(payload).parse();
    }
}
