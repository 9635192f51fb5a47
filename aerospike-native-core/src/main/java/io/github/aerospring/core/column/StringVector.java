package io.github.aerospring.core.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.WireBytes;
import org.jspecify.annotations.Nullable;

/**
 * Texts. They are codes into a dictionary, looked up by their bytes, as long as enough of them repeat; a column of mostly
 * different texts becomes an array of them. A cell without value is empty text, code 0.
 */
final class StringVector extends ColumnVector {

    /** Distinct texts from which on the share of repetitions decides. */
    private static final int PATIENCE = 1024;

    private TextDictionary.@Nullable Builder dictionary = new TextDictionary.Builder();
    private int[] codes = {};
    private String[] texts = {};
    private long stored;

    StringVector(Column column, OverflowPolicy overflow) {
        super(column, overflow);
    }

    @Override
    void put(int row, int type, byte[] buffer, int offset, int length) {
        if (type != Particles.STRING) {
            throw conversion.mismatch(type, buffer, offset, length, "a string");
        }
        TextDictionary.Builder known = dictionary;
        if (known == null) {
            texts[row] = new String(buffer, offset, length, StandardCharsets.UTF_8);
        } else {
            codes[row] = known.code(buffer, offset, length);
            stored++;
            if (known.size() > PATIENCE && known.size() > stored / 2) {
                expand();
            }
        }
    }

    /** The dictionary, if the texts are codes. */
    Optional<TextDictionary> dictionary() {
        return Optional.ofNullable(dictionary).map(known -> new TextDictionary(codes, List.of(known.texts())));
    }

    private void expand() {
        texts = array();
        dictionary = null;
        codes = new int[0];
    }

    String text(int row) {
        return dictionary == null ? texts[row] : dictionary.text(codes[row]);
    }

    @Override
    public int type(int row) {
        return Particles.STRING;
    }

    @Override
    public int maxSize(int row) {
        return WireBytes.maxUtf8(text(row));
    }

    @Override
    public int write(int row, byte[] target, int offset) {
        return WireBytes.putUtf8(target, offset, text(row));
    }

    @Override
    void zero(int row) {
        if (dictionary == null) {
            texts[row] = "";
        } else {
            codes[row] = 0;
        }
    }

    @Override
    void resizeCells(int rows) {
        if (dictionary == null) {
            int filled = texts.length;
            texts = Arrays.copyOf(texts, rows);
            Arrays.fill(texts, Math.min(filled, rows), rows, "");
        } else {
            codes = Arrays.copyOf(codes, rows);
        }
    }

    @Override
    void appendCells(int at, ColumnVector other, int rows) {
        StringVector source = (StringVector) other;
        TextDictionary.Builder known = dictionary;
        TextDictionary.Builder added = source.dictionary;
        if (known != null && added != null) {
            int[] translation = known.codes(added);
            for (int row = 0; row < rows; row++) {
                codes[at + row] = translation[source.codes[row]];
            }
            return;
        }
        if (known != null) {
            expand();
        }
        for (int row = 0; row < rows; row++) {
            texts[at + row] = source.text(row);
        }
    }

    /** All texts; a new array while they are codes. */
    @Override
    String[] array() {
        TextDictionary.Builder known = dictionary;
        if (known == null) {
            return texts;
        }
        String[] all = new String[codes.length];
        for (int row = 0; row < all.length; row++) {
            all[row] = known.text(codes[row]);
        }
        return all;
    }

    @Override
    void replaceArray(Object array) {
        texts = (String[]) array;
        dictionary = null;
        codes = new int[0];
    }
}
