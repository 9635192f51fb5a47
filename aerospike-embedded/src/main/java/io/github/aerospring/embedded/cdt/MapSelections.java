package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.cdt.Shape.Parameter;
import io.github.aerospring.embedded.value.MapValue;

/** The operations that select entries of a map, each one for reading and one for removing; the first parameter is the answer. */
final class MapSelections {

    private static final Shape INDEX = Shape.of(Parameter.NUMBER, Parameter.NUMBER);
    private static final Shape VALUE = Shape.of(Parameter.NUMBER, Parameter.VALUE);
    private static final Shape RANGE =
            Shape.of(Parameter.NUMBER, Parameter.NUMBER, Parameter.NUMBER).optional(1);
    private static final Shape INTERVAL =
            Shape.of(Parameter.NUMBER, Parameter.VALUE, Parameter.VALUE).optional(1);
    private static final Shape RELATIVE = Shape.of(
                    Parameter.NUMBER, Parameter.VALUE, Parameter.NUMBER, Parameter.NUMBER)
            .optional(1);

    private final List<CdtOperation> operations = new ArrayList<>();

    private MapSelections() {}

    static List<CdtOperation> operations() {
        MapSelections all = new MapSelections();
        all.byKey(97, 76, VALUE, false, (selector, p) -> selector.byKey(p.value(1)));
        all.byKey(98, 77, INDEX, false, (selector, p) -> selector.byIndex(p.number(1), 1));
        all.byValue(99, 78, VALUE, false, (selector, p) -> selector.byValue(p.value(1)));
        all.byValue(100, 79, INDEX, false, (selector, p) -> selector.byRank(p.number(1), 1));
        all.byValue(102, 82, VALUE, true, (selector, p) -> selector.byValue(p.value(1)));
        all.byKey(103, 84, INTERVAL, true, (selector, p) -> selector.byKeyInterval(p.value(1), p.optionalValue(2)));
        all.byKey(104, 85, RANGE, true, (selector, p) -> selector.byIndex(p.number(1), p.number(2, Parameters.ALL)));
        all.byValue(105, 86, INTERVAL, true, (selector, p) -> selector.byValueInterval(p.value(1), p.optionalValue(2)));
        all.byValue(106, 87, RANGE, true, (selector, p) -> selector.byRank(p.number(1), p.number(2, Parameters.ALL)));
        all.byKey(107, 81, VALUE, true, (selector, p) -> selector.byKeys(p.items(1)));
        all.byValue(108, 83, VALUE, true, (selector, p) -> selector.byValues(p.items(1)));
        all.byKey(
                109,
                88,
                RELATIVE,
                true,
                (selector, p) -> selector.byRelativeIndex(p.value(1), p.number(2), p.number(3, Parameters.ALL)));
        all.byValue(
                110,
                89,
                RELATIVE,
                true,
                (selector, p) -> selector.byRelativeRank(p.value(1), p.number(2), p.number(3, Parameters.ALL)));
        return all.operations;
    }

    @FunctionalInterface
    private interface ByKey {
        Outcome select(MapSelector selector, Parameters parameters);
    }

    @FunctionalInterface
    private interface ByValue {
        Outcome select(MapValueSelector selector, Parameters parameters);
    }

    private void byKey(int read, int remove, Shape shape, boolean multi, ByKey selection) {
        operations.add(
                CdtOperation.read(read, shape, (target, p) -> selection.select(keys(target, p, multi, false), p)));
        operations.add(
                CdtOperation.remove(remove, shape, (target, p) -> selection.select(keys(target, p, multi, true), p)));
    }

    private void byValue(int read, int remove, Shape shape, boolean multi, ByValue selection) {
        operations.add(
                CdtOperation.read(read, shape, (target, p) -> selection.select(values(target, p, multi, false), p)));
        operations.add(
                CdtOperation.remove(remove, shape, (target, p) -> selection.select(values(target, p, multi, true), p)));
    }

    private static MapSelector keys(Target target, Parameters p, boolean multi, boolean removing) {
        return new MapSelector(target.present(MapValue.class), Answer.of(p.number(0), multi), removing);
    }

    private static MapValueSelector values(Target target, Parameters p, boolean multi, boolean removing) {
        return new MapValueSelector(target.present(MapValue.class), Answer.of(p.number(0), multi), removing);
    }
}
