package io.github.aerospring.embedded.cdt;

import java.util.List;

import io.github.aerospring.embedded.cdt.CdtOperation.Missing;
import io.github.aerospring.embedded.cdt.Shape.Parameter;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.MapValue;

/** The operations that put entries into a map, and those on the map as a whole. */
final class MapWrites {

    private static final Shape ENTRY = Shape.of(Parameter.STORED, Parameter.STORED);
    private static final Shape ENTRY_AND_FLAGS =
            Shape.of(Parameter.STORED, Parameter.STORED, Parameter.NUMBER).optional(1);
    private static final Shape ENTRY_AND_ALL_FLAGS = Shape.of(
                    Parameter.STORED, Parameter.STORED, Parameter.NUMBER, Parameter.NUMBER)
            .optional(2);
    private static final Shape ITEMS = Shape.of(Parameter.STORED);
    private static final Shape ITEMS_AND_FLAGS =
            Shape.of(Parameter.STORED, Parameter.NUMBER).optional(1);
    private static final Shape ITEMS_AND_ALL_FLAGS =
            Shape.of(Parameter.STORED, Parameter.NUMBER, Parameter.NUMBER).optional(2);
    private static final Shape INCREMENT =
            Shape.of(Parameter.VALUE, Parameter.VALUE, Parameter.NUMBER).optional(2);

    private MapWrites() {}

    static List<CdtOperation> operations() {
        return List.of(
                CdtOperation.write(64, Shape.of(Parameter.NUMBER), (target, p) -> new MapWriter(target, 0, 0)
                        .setFlags(p.number(0))),
                CdtOperation.write(
                        65, ENTRY_AND_FLAGS, (target, p) -> put(target, p, p.number(2), MapWriter.NO_OVERWRITE)),
                CdtOperation.write(
                        66, ITEMS_AND_FLAGS, (target, p) -> putAll(target, p, p.number(1), MapWriter.NO_OVERWRITE)),
                CdtOperation.write(67, ENTRY_AND_ALL_FLAGS, (target, p) -> put(target, p, p.number(2), p.number(3))),
                CdtOperation.write(68, ITEMS_AND_ALL_FLAGS, (target, p) -> putAll(target, p, p.number(1), p.number(2))),
                CdtOperation.write(69, ENTRY, (target, p) -> put(target, p, 0, MapWriter.NO_CREATE)),
                CdtOperation.write(70, ITEMS, (target, p) -> putAll(target, p, 0, MapWriter.NO_CREATE))
                        .whenMissing(Missing.ELEMENT_NOT_FOUND),
                CdtOperation.write(73, INCREMENT, (target, p) -> new MapWriter(target, p.number(2), 0)
                        .increment(p.value(0), Delta.of(p.optionalValue(1)))),
                CdtOperation.write(74, INCREMENT, (target, p) -> new MapWriter(target, p.number(2), 0)
                        .increment(p.value(0), Delta.of(p.optionalValue(1)).negated())),
                CdtOperation.remove(
                        75,
                        Shape.NONE,
                        (target, p) -> Outcome.change(new MapValue(
                                List.of(), target.present(MapValue.class).flags()))),
                CdtOperation.read(
                        96,
                        Shape.NONE,
                        (target, p) -> Outcome.reply(
                                Int.of(target.present(MapValue.class).size()))));
    }

    private static Outcome put(Target target, Parameters p, long creationFlags, long writeFlags) {
        return new MapWriter(target, creationFlags, writeFlags).put(p.stored(0), p.stored(1));
    }

    private static Outcome putAll(Target target, Parameters p, long creationFlags, long writeFlags) {
        return new MapWriter(target, creationFlags, writeFlags).putAll(p.storedEntries(0));
    }
}
