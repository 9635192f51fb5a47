package io.github.aerospring.core.column;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Columns of the components of a record or of the fields of a class. */
final class ClassColumns {

    private static final Map<Class<?>, ColumnKind> KINDS = new HashMap<>();

    static {
        put(ColumnKind.INT8, byte.class, Byte.class);
        put(ColumnKind.INT16, short.class, Short.class);
        put(ColumnKind.INT32, int.class, Integer.class);
        put(ColumnKind.INT64, long.class, Long.class);
        put(ColumnKind.FLOAT32, float.class, Float.class);
        put(ColumnKind.FLOAT64, double.class, Double.class);
        put(ColumnKind.BOOLEAN, boolean.class, Boolean.class);
        put(ColumnKind.STRING, String.class);
        put(ColumnKind.BLOB, byte[].class);
        put(ColumnKind.INSTANT, Instant.class);
        put(ColumnKind.LOCAL_DATE, LocalDate.class);
    }

    private ClassColumns() {}

    private static void put(ColumnKind kind, Class<?>... types) {
        for (Class<?> type : types) {
            KINDS.put(type, kind);
        }
    }

    static List<Column> of(Class<?> type) {
        List<Column> columns = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        if (components != null) {
            for (RecordComponent component : components) {
                columns.add(column(component.getName(), component.getType(), component));
            }
            return columns;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !Modifier.isTransient(field.getModifiers())
                    && !field.isSynthetic()) {
                columns.add(column(field.getName(), field.getType(), field));
            }
        }
        return columns;
    }

    private static Column column(String name, Class<?> type, AnnotatedElement element) {
        @Nullable BinColumn chosen = element.getAnnotation(BinColumn.class);
        ColumnKind kind = KINDS.getOrDefault(type, ColumnKind.OBJECT);
        if (chosen == null) {
            return new Column(name, name, kind);
        }
        return new Column(
                name,
                chosen.bin().isEmpty() ? name : chosen.bin(),
                chosen.kind().length == 0 ? kind : chosen.kind()[0],
                chosen.width());
    }
}
