package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.Comparison;
import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.Metamethods;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Sorts a table: a quicksort around the median of three, so that equal elements end up where Lua has them. */
final class TableSort {

    private final LuaState state;
    private final Object less;
    private final Object[] items;

    private TableSort(LuaState state, Object less, Object[] items) {
        this.state = state;
        this.less = less;
        this.items = items;
    }

    static Object[] sort(Arguments call) {
        long size = TableLibrary.length(call, 1);
        if (size < 2) {
            return LuaFunction.NOTHING;
        }
        if (size >= Integer.MAX_VALUE) {
            throw call.error(1, "array too big");
        }
        Object less = call.isNil(2) ? NIL : call.function(2);
        Object[] items = new Object[(int) size];
        for (int i = 0; i < items.length; i++) {
            items[i] = Metamethods.get(call.state(), call.get(1), i + 1L);
        }
        try {
            new TableSort(call.state(), less, items).sort(0, items.length - 1);
        } finally {
            for (int i = 0; i < items.length; i++) {
                Metamethods.set(call.state(), call.get(1), i + 1L, items[i]);
            }
        }
        return LuaFunction.NOTHING;
    }

    private void sort(int first, int last) {
        int low = first;
        int high = last;
        while (low < high) {
            swapIfLess(high, low);
            if (high - low == 1) {
                return;
            }
            int middle = (low + high + 2) / 2 - 1;
            if (!swapIfLess(middle, low)) {
                swapIfLess(high, middle);
            }
            if (high - low == 2) {
                return;
            }
            swap(middle, high - 1);
            int pivot = partition(low, high);
            if (pivot - low < high - pivot) {
                sort(low, pivot - 1);
                low = pivot + 1;
            } else {
                sort(pivot + 1, high);
                high = pivot - 1;
            }
        }
    }

    /** Splits the range around the element before its last one; where that element ends up. */
    private int partition(int low, int high) {
        Object pivot = items[high - 1];
        int left = low;
        int right = high - 1;
        while (true) {
            while (isLess(items[++left], pivot)) {
                if (left == high - 1) {
                    throw disorder();
                }
            }
            while (isLess(pivot, items[--right])) {
                if (right < left || right == 0) {
                    throw disorder();
                }
            }
            if (right < left) {
                swap(high - 1, left);
                return left;
            }
            swap(left, right);
        }
    }

    private boolean swapIfLess(int one, int other) {
        boolean less = isLess(items[one], items[other]);
        if (less) {
            swap(one, other);
        }
        return less;
    }

    private void swap(int one, int other) {
        Object item = items[one];
        items[one] = items[other];
        items[other] = item;
    }

    private boolean isLess(Object left, Object right) {
        return less == NIL
                ? Comparison.less(state, left, right)
                : LuaTypes.isTrue(Metamethods.first(state.call(less, left, right)));
    }

    private LuaError disorder() {
        return state.error("invalid order function for sorting");
    }
}
