package io.github.aerospring.embedded.expression;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** State of one evaluation: the record, what of it may be looked at, and the variables. */
final class Frame {

    private final @Nullable ExpressionContext metadata;
    private final @Nullable ExpressionContext record;
    private final Operand[] loopVariables;
    private final Operand[] variables;

    private Frame(
            @Nullable ExpressionContext metadata,
            @Nullable ExpressionContext record,
            Operand[] loopVariables,
            int variableCount) {
        this.metadata = metadata;
        this.record = record;
        this.loopVariables = loopVariables;
        this.variables = new Operand[variableCount];
        Arrays.fill(variables, Operand.UNKNOWN);
    }

    /** Everything of the record may be looked at. */
    static Frame ofRecord(ExpressionContext context, int variableCount) {
        return new Frame(context, context, noLoop(), variableCount);
    }

    /** Bins and stored key are unknown. */
    static Frame ofMetadata(ExpressionContext context, int variableCount) {
        return new Frame(context, null, noLoop(), variableCount);
    }

    /** Inside a path: the whole record is unknown, only the loop variables are there. */
    static Frame ofLoop(Operand[] loopVariables, int variableCount) {
        return new Frame(null, null, loopVariables, variableCount);
    }

    private static Operand[] noLoop() {
        return new Operand[] {Operand.UNKNOWN, Operand.UNKNOWN, Operand.UNKNOWN};
    }

    /** The record for metadata, or null when unknown. */
    @Nullable
    ExpressionContext metadata() {
        return metadata;
    }

    /** The record for bins and stored key, or null when unknown. */
    @Nullable
    ExpressionContext record() {
        return record;
    }

    Operand loopVariable(int index) {
        return loopVariables[index];
    }

    Operand variable(int index) {
        return variables[index];
    }

    void define(int index, Operand value) {
        variables[index] = value;
    }
}
