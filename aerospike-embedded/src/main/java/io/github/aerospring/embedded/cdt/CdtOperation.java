package io.github.aerospring.embedded.cdt;

/**
 * One operation on lists or maps.
 *
 * @param code its code on the wire
 * @param modifies whether it changes the container
 * @param shape the parameters it takes
 * @param missing what happens when there is no container yet
 * @param body what it does
 */
record CdtOperation(int code, boolean modifies, Shape shape, Missing missing, Body body) {

    /** What a change does when the container is still to be created. */
    enum Missing {
        /** The operation creates it. */
        CREATE,
        /** The operation does nothing, not even look at its parameters. */
        NOTHING,
        /** There is nothing to replace. */
        ELEMENT_NOT_FOUND,
        /** There has to be a bin. */
        INCOMPATIBLE_TYPE
    }

    /** The work on the container. */
    @FunctionalInterface
    interface Body {
        Outcome run(Target target, Parameters parameters);
    }

    static CdtOperation read(int code, Shape shape, Body body) {
        return new CdtOperation(code, false, shape, Missing.NOTHING, body);
    }

    static CdtOperation write(int code, Shape shape, Body body) {
        return new CdtOperation(code, true, shape, Missing.CREATE, body);
    }

    static CdtOperation remove(int code, Shape shape, Body body) {
        return new CdtOperation(code, true, shape, Missing.NOTHING, body);
    }

    CdtOperation whenMissing(Missing policy) {
        return new CdtOperation(code, modifies, shape, policy, body);
    }
}
