package io.github.aerospring.core.record;

import java.util.Map;
import java.util.function.Function;

import io.github.aerospring.core.error.BinTypeException;
import org.jspecify.annotations.Nullable;

/** Lossless conversion of the value of a bin; a converter yields {@code null} when something would be lost. */
final class BinConversion {

    private static final Map<Class<?>, Function<Object, @Nullable Object>> CONVERTERS = Map.of(
            Long.class, value -> integral(value, Long.MIN_VALUE, Long.MAX_VALUE),
            Integer.class, value -> narrowed(value, Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue),
            Short.class, value -> narrowed(value, Short.MIN_VALUE, Short.MAX_VALUE, Long::shortValue),
            Byte.class, value -> narrowed(value, Byte.MIN_VALUE, Byte.MAX_VALUE, Long::byteValue),
            Double.class, BinConversion::toDouble,
            Float.class, BinConversion::toFloat,
            Boolean.class, BinConversion::toBoolean);

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            long.class, Long.class,
            int.class, Integer.class,
            short.class, Short.class,
            byte.class, Byte.class,
            double.class, Double.class,
            float.class, Float.class,
            boolean.class, Boolean.class);

    private BinConversion() {}

    @SuppressWarnings("unchecked") // a primitive type stands for its box
    static <T> T convert(Object source, String bin, Object value, Class<T> type) {
        Class<T> boxed = (Class<T>) BOXES.getOrDefault(type, type);
        if (boxed.isInstance(value)) {
            return boxed.cast(value);
        }
        Function<Object, @Nullable Object> converter = CONVERTERS.get(boxed);
        Object converted = converter == null ? null : converter.apply(value);
        if (converted == null) {
            throw new BinTypeException("bin '" + bin + "' of " + source + ": '" + value + "' ("
                    + value.getClass().getSimpleName() + ") (expected: " + type.getSimpleName() + ")");
        }
        return boxed.cast(converted);
    }

    private static @Nullable Long integral(Object value, long min, long max) {
        return value instanceof Long number && number >= min && number <= max ? number : null;
    }

    private static @Nullable Object narrowed(Object value, long min, long max, Function<Long, Object> narrow) {
        Long number = integral(value, min, max);
        return number == null ? null : narrow.apply(number);
    }

    private static @Nullable Object toDouble(Object value) {
        return value instanceof Long number && (long) (double) number == number ? (double) number : null;
    }

    private static @Nullable Object toFloat(Object value) {
        Object number = value instanceof Double ? value : toDouble(value);
        if (number instanceof Double wide) {
            float narrow = wide.floatValue();
            return Double.compare(narrow, wide) == 0 ? narrow : null;
        }
        return null;
    }

    private static @Nullable Object toBoolean(Object value) {
        return value instanceof Long number && (number == 0 || number == 1) ? number == 1 : null;
    }
}
