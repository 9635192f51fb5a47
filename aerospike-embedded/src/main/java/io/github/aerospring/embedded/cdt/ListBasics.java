package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.cdt.CdtOperation.Missing;
import io.github.aerospring.embedded.cdt.Shape.Parameter;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;

/** The operations on a list as a whole, and the ones by index that have their own answer. */
final class ListBasics {

    private static final int DESCENDING = 1;
    private static final int DROP_DUPLICATES = 2;

    private static final Answer ONE_VALUE = new Answer(ReturnType.VALUE, false, false);
    private static final Answer ONE_COUNT = new Answer(ReturnType.COUNT, false, false);
    private static final Answer VALUES = new Answer(ReturnType.VALUE, false, true);
    private static final Answer COUNT = new Answer(ReturnType.COUNT, false, true);
    private static final Answer COUNT_OF_OTHERS = new Answer(ReturnType.COUNT, true, true);

    private static final Shape INDEX = Shape.of(Parameter.NUMBER);
    private static final Shape BOTH = Shape.of(Parameter.NUMBER, Parameter.NUMBER);
    private static final Shape RANGE = BOTH.optional(1);

    private ListBasics() {}

    static List<CdtOperation> operations() {
        return List.of(
                CdtOperation.write(0, INDEX, ListBasics::setOrder),
                CdtOperation.remove(5, INDEX, (target, p) -> select(target, ONE_VALUE, true, p.number(0), 1)),
                CdtOperation.remove(
                        6,
                        RANGE,
                        (target, p) -> select(target, VALUES, true, p.number(0), p.number(1, Parameters.ALL))),
                CdtOperation.remove(7, INDEX, (target, p) -> select(target, ONE_COUNT, true, p.number(0), 1)),
                CdtOperation.remove(
                        8, RANGE, (target, p) -> select(target, COUNT, true, p.number(0), p.number(1, Parameters.ALL))),
                CdtOperation.remove(
                        10, BOTH, (target, p) -> select(target, COUNT_OF_OTHERS, true, p.number(0), p.number(1))),
                CdtOperation.remove(11, Shape.NONE, (target, p) -> clear(target)),
                CdtOperation.write(13, INDEX.optional(1), (target, p) -> sort(target, p.number(0)))
                        .whenMissing(Missing.INCOMPATIBLE_TYPE),
                CdtOperation.read(
                        16,
                        Shape.NONE,
                        (target, p) -> Outcome.reply(Int.of(list(target).size()))),
                CdtOperation.read(17, INDEX, (target, p) -> select(target, ONE_VALUE, false, p.number(0), 1)),
                CdtOperation.read(
                        18,
                        RANGE,
                        (target, p) -> select(target, VALUES, false, p.number(0), p.number(1, Parameters.ALL))));
    }

    private static ListValue list(Target target) {
        return target.present(ListValue.class);
    }

    private static Outcome select(Target target, Answer answer, boolean removing, long index, long count) {
        return new ListSelector(list(target), answer, removing).byIndex(index, count);
    }

    private static Outcome clear(Target target) {
        return Outcome.change(new ListValue(List.of(), list(target).flags() & ContainerFlags.LIST_ORDERED));
    }

    private static Outcome setOrder(Target target, Parameters parameters) {
        ListValue list = target.container() instanceof ListValue present ? present : ListValue.of();
        int flags = target.flags(parameters.number(0), ContainerFlags.STORED_LIST);
        if (flags == list.flags()) {
            return new Outcome(Nil.NIL, target.isNew() ? list : null);
        }
        boolean reorder = (flags & ContainerFlags.LIST_ORDERED) != 0 && !list.isOrdered();
        return Outcome.change(new ListValue(reorder ? sorted(list.elements(), false) : list.elements(), flags));
    }

    private static Outcome sort(Target target, long flags) {
        if (!(target.container() instanceof ListValue list) || list.size() <= 1) {
            return Outcome.reply(Nil.NIL);
        }
        List<Value> elements = list.isOrdered() ? list.elements() : sorted(list.elements(), (flags & DESCENDING) != 0);
        return Outcome.change(
                new ListValue((flags & DROP_DUPLICATES) != 0 ? withoutDuplicates(elements) : elements, list.flags()));
    }

    private static List<Value> sorted(List<Value> elements, boolean descending) {
        int sign = descending ? -1 : 1;
        List<Value> sorted = new ArrayList<>(elements.size());
        for (int index : SortedIndexes.sort(
                elements.size(),
                (left, right) -> sign * ValueOrder.INSTANCE.compare(elements.get(left), elements.get(right)))) {
            sorted.add(elements.get(index));
        }
        return sorted;
    }

    /** Only ascending elements can lose their duplicates. */
    private static List<Value> withoutDuplicates(List<Value> sorted) {
        List<Value> distinct = new ArrayList<>(sorted.size());
        distinct.add(sorted.get(0));
        for (int i = 1; i < sorted.size(); i++) {
            int order = ValueOrder.INSTANCE.compare(sorted.get(i - 1), sorted.get(i));
            if (order > 0) {
                throw ResultCode.PARAMETER.because("sort: descending without duplicates (expected: one of the two)");
            }
            if (order < 0) {
                distinct.add(sorted.get(i));
            }
        }
        return distinct;
    }
}
