package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.cdt.Shape.Parameter;
import io.github.aerospring.embedded.value.ListValue;

/** The operations that select elements of a list, each one for reading and one for removing; the first parameter is the answer. */
final class ListSelections {

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

    private ListSelections() {}

    static List<CdtOperation> operations() {
        ListSelections all = new ListSelections();
        all.byPosition(19, 32, INDEX, false, (selector, p) -> selector.byIndex(p.number(1), 1));
        all.byValue(20, 33, VALUE, false, (selector, p) -> selector.byValue(p.value(1)));
        all.byPosition(21, 34, INDEX, false, (selector, p) -> selector.byRank(p.number(1), 1));
        all.byValue(22, 35, VALUE, true, (selector, p) -> selector.byValue(p.value(1)));
        all.byValue(23, 36, VALUE, true, (selector, p) -> selector.byValues(() -> p.items(1)));
        all.byPosition(
                24, 37, RANGE, true, (selector, p) -> selector.byIndex(p.number(1), p.number(2, Parameters.ALL)));
        all.byValue(25, 38, INTERVAL, true, (selector, p) -> selector.byInterval(p.value(1), p.optionalValue(2)));
        all.byPosition(26, 39, RANGE, true, (selector, p) -> selector.byRank(p.number(1), p.number(2, Parameters.ALL)));
        all.byValue(
                27,
                40,
                RELATIVE,
                true,
                (selector, p) -> selector.byRelativeRank(p.value(1), p.number(2), p.number(3, Parameters.ALL)));
        return all.operations;
    }

    @FunctionalInterface
    private interface ByPosition {
        Outcome select(ListSelector selector, Parameters parameters);
    }

    @FunctionalInterface
    private interface ByValue {
        Outcome select(ListValueSelector selector, Parameters parameters);
    }

    private void byPosition(int read, int remove, Shape shape, boolean multi, ByPosition selection) {
        operations.add(
                CdtOperation.read(read, shape, (target, p) -> selection.select(positions(target, p, multi, false), p)));
        operations.add(CdtOperation.remove(
                remove, shape, (target, p) -> selection.select(positions(target, p, multi, true), p)));
    }

    private void byValue(int read, int remove, Shape shape, boolean multi, ByValue selection) {
        operations.add(
                CdtOperation.read(read, shape, (target, p) -> selection.select(values(target, p, multi, false), p)));
        operations.add(
                CdtOperation.remove(remove, shape, (target, p) -> selection.select(values(target, p, multi, true), p)));
    }

    private static ListSelector positions(Target target, Parameters p, boolean multi, boolean removing) {
        return new ListSelector(target.present(ListValue.class), Answer.of(p.number(0), multi), removing);
    }

    private static ListValueSelector values(Target target, Parameters p, boolean multi, boolean removing) {
        return new ListValueSelector(target.present(ListValue.class), Answer.of(p.number(0), multi), removing);
    }
}
