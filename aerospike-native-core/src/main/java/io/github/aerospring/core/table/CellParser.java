package io.github.aerospring.core.table;

import tech.tablesaw.api.ColumnType;
import tech.tablesaw.columns.AbstractColumnParser;

/** A parser that can parse what it does not refuse. */
abstract class CellParser<T> extends AbstractColumnParser<T> {

    CellParser(ColumnType type) {
        super(type);
    }

    @Override
    public final boolean canParse(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /**
     * The numbers of a vector that is written as {@code [1.0, 2.0]}.
     *
     * @throws IllegalArgumentException when it is not
     */
    static String[] numbers(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            throw new IllegalArgumentException("vector: '" + text + "' (expected: [1.0, 2.0, ...])");
        }
        return text.substring(1, text.length() - 1).split(",");
    }
}
