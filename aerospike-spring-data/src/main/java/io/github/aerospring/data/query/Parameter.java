package io.github.aerospring.data.query;

/**
 * Stands for an operand in a criteria until the plan is bound to arguments.
 *
 * @param index position in the arguments, from 0
 */
public record Parameter(int index) {

    @Override
    public String toString() {
        return "?" + index;
    }
}
