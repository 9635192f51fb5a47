package io.github.aerospring.core.table;

import java.util.List;
import java.util.Optional;

import io.github.aerospring.core.column.Column;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.TextDictionary;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.strings.IntDictionaryMap;

/** Tablesaw string columns, whose dictionaries are made of ours instead of text by text. */
final class TableTexts {

    private static final int MISSING = Integer.MAX_VALUE;
    private static final int NONE = Integer.MIN_VALUE;
    private static final int FIRST = NONE + 1;

    private final Int2ObjectOpenHashMap<String> texts;
    private final Object2IntOpenHashMap<String> keys;
    private final Int2IntOpenHashMap counts;
    private int next = FIRST;

    private TableTexts(int expected) {
        this.texts = new Int2ObjectOpenHashMap<>(expected);
        this.keys = new Object2IntOpenHashMap<>(expected);
        this.counts = new Int2IntOpenHashMap(expected);
        keys.defaultReturnValue(NONE);
    }

    static StringColumn column(ColumnBatch batch, Column column) {
        Optional<TextDictionary> dictionary = batch.dictionary(column.name());
        return dictionary.isPresent()
                ? coded(column.name(), dictionary.get(), batch.offset(), batch.rows())
                : plain(column.name(), batch.strings(column.name()), batch.offset(), batch.rows());
    }

    static StringColumn objects(ColumnBatch batch, Column column) {
        String[] shown = new String[batch.rows()];
        Object[] objects = batch.objects(column.name());
        for (int row = 0; row < shown.length; row++) {
            Object object = objects[batch.offset() + row];
            shown[row] = object == null ? "" : object.toString();
        }
        return plain(column.name(), shown, 0, shown.length);
    }

    private static StringColumn coded(String name, TextDictionary dictionary, int offset, int rows) {
        List<String> all = dictionary.texts();
        TableTexts result = new TableTexts(all.size());
        int[] count = new int[all.size()];
        for (int row = 0; row < rows; row++) {
            count[dictionary.codes()[offset + row]]++;
        }
        int[] translation = new int[all.size()];
        for (int code = 0; code < count.length; code++) {
            if (count[code] > 0) {
                translation[code] = result.add(all.get(code));
                result.counts.put(translation[code], count[code]);
            }
        }
        int[] values = new int[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = translation[dictionary.codes()[offset + row]];
        }
        return result.build(name, values);
    }

    private static StringColumn plain(String name, String[] all, int offset, int rows) {
        TableTexts result = new TableTexts(rows);
        int[] values = new int[rows];
        for (int row = 0; row < rows; row++) {
            String text = all[offset + row];
            int key = result.keys.getInt(text);
            values[row] = key == NONE ? result.add(text) : key;
            result.counts.addTo(values[row], 1);
        }
        return result.build(name, values);
    }

    private int add(String text) {
        int key = text.isEmpty() ? MISSING : next++;
        texts.put(key, text);
        keys.put(text, key);
        return key;
    }

    private StringColumn build(String name, int[] values) {
        return StringColumn.createInternal(
                name,
                new IntDictionaryMap.IntDictionaryBuilder()
                        .setKeyToValue(texts)
                        .setValueToKey(keys)
                        .setKeyToCount(counts)
                        .setNextIndex(next - 1)
                        .setValues(values)
                        .build());
    }
}
