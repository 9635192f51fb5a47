package io.github.aerospring.embedded.lua;

/**
 * The code of a function, shared by its closures.
 *
 * @param chunk name of the source for messages
 * @param slots number of local variables that are alive at once at most
 * @param upvalues where a new closure finds its variables
 */
record FunctionBody(
        String chunk, LocalSlot[] parameters, boolean isVararg, int slots, UpvalueSource[] upvalues, Block block) {

    /**
     * Where a variable of an enclosing function comes from.
     *
     * @param fromSlot whether {@code index} is a slot of the function around, not an upvalue of it
     */
    record UpvalueSource(String name, boolean fromSlot, int index, boolean constant) {}
}
