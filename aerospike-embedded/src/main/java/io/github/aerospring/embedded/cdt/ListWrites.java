package io.github.aerospring.embedded.cdt;

import java.util.List;

import io.github.aerospring.embedded.cdt.Shape.Parameter;
import io.github.aerospring.embedded.value.ContainerFlags;

/** The operations that put elements into a list. */
final class ListWrites {

    private static final Shape APPEND =
            Shape.of(Parameter.STORED, Parameter.NUMBER, Parameter.NUMBER).optional(2);
    private static final Shape INSERT =
            Shape.of(Parameter.NUMBER, Parameter.STORED, Parameter.NUMBER).optional(1);
    private static final Shape INCREMENT = Shape.of(
                    Parameter.NUMBER, Parameter.VALUE, Parameter.NUMBER, Parameter.NUMBER)
            .optional(3);

    private ListWrites() {}

    static List<CdtOperation> operations() {
        return List.of(
                CdtOperation.write(1, APPEND, (target, p) -> writer(target, p.number(1), p.number(2))
                        .append(p.stored(0))),
                CdtOperation.write(2, APPEND, (target, p) -> writer(target, p.number(1), p.number(2))
                        .appendAll(p.storedElements(0))),
                CdtOperation.write(3, INSERT, (target, p) -> writer(target, 0, p.number(2))
                        .unordered()
                        .insert(p.number(0), p.stored(1))),
                CdtOperation.write(4, INSERT, ListWrites::insertAll),
                CdtOperation.write(9, INSERT, (target, p) -> writer(target, 0, p.number(2))
                        .unordered()
                        .set(p.number(0), p.stored(1))),
                CdtOperation.write(12, INCREMENT, (target, p) -> writer(target, p.number(2), p.number(3))
                        .increment(p.number(0), p.optionalValue(1))));
    }

    private static Outcome insertAll(Target target, Parameters p) {
        p.requireList(1);
        return writer(target, 0, p.number(2)).unordered().insertAll(p.number(0), p.storedElements(1));
    }

    private static ListWriter writer(Target target, long creationFlags, long writeFlags) {
        return new ListWriter(target, target.creationFlags(creationFlags, ContainerFlags.STORED_LIST), writeFlags);
    }
}
