package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Extension;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.StorageForm;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** The parameters of one operation, as many as were sent. */
final class Parameters {

    /** A count that was not sent: everything to the end. */
    static final long ALL = 0xFFFFFFFFL;

    private static final int MAX_ITEMS = 1024 * 1024;
    private static final byte[] NO_BYTES = {};

    private final List<Value> values;

    Parameters(List<Value> values) {
        this.values = values;
    }

    long number(int position) {
        return number(position, 0);
    }

    long number(int position, long missing) {
        return position < values.size() ? ((Int) values.get(position)).value() : missing;
    }

    Value value(int position) {
        return values.get(position);
    }

    @Nullable
    Value optionalValue(int position) {
        return position < values.size() ? values.get(position) : null;
    }

    /** A value in the form in which it is stored. */
    Value stored(int position) {
        return StorageForm.ofElement(values.get(position));
    }

    /** Fails unless the value is a list. */
    void requireList(int position) {
        if (!(values.get(position) instanceof ListValue)) {
            throw ResultCode.PARAMETER.because("items: " + values.get(position) + " (expected: a list)");
        }
    }

    /** The elements of a list in the form in which they are stored. */
    List<Value> storedElements(int position) {
        requireList(position);
        return ((ListValue) stored(position)).elements();
    }

    /** The entries of a map in the form in which they are stored, sorted by key. */
    List<MapValue.Entry> storedEntries(int position) {
        if (stored(position) instanceof MapValue map) {
            return map.entries();
        }
        throw ResultCode.PARAMETER.because("items: " + values.get(position) + " (expected: a map)");
    }

    /** The items of a list to compare with. Its flags count as an item, one that equals nothing. */
    List<Value> items(int position) {
        requireList(position);
        ListValue list = (ListValue) values.get(position);
        List<Value> items = new ArrayList<>(list.size() + 1);
        if (list.flags() != 0) {
            items.add(new Extension(list.flags(), NO_BYTES));
        }
        items.addAll(list.elements());
        if (items.size() > MAX_ITEMS) {
            throw ResultCode.PARAMETER.because("items: " + items.size() + " (expected: at most " + MAX_ITEMS + ")");
        }
        return items;
    }
}
