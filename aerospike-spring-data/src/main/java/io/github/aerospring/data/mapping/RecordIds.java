package io.github.aerospring.data.mapping;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.mapping.MappingException;
import org.springframework.util.ClassUtils;

/**
 * How ids are kept as user keys: {@code long}, {@code int}, {@code short} and {@code byte} as integer keys, {@code byte[]}
 * as blob keys, {@code String}, {@code UUID}, {@code char} and enums (by name) as string keys.
 */
public final class RecordIds {

    private record Form(Function<Object, Object> write, Function<Object, Object> read) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            String.class, new Form(id -> id, key -> key),
            Long.class, new Form(id -> id, key -> key),
            Integer.class, new Form(id -> ((Integer) id).longValue(), key -> Math.toIntExact((Long) key)),
            Short.class,
                    new Form(id -> ((Short) id).longValue(), key -> exactly((Long) key, (short) (long) key, "short")),
            Byte.class, new Form(id -> ((Byte) id).longValue(), key -> exactly((Long) key, (byte) (long) key, "byte")),
            UUID.class, new Form(Object::toString, key -> UUID.fromString((String) key)),
            byte[].class, new Form(id -> id, key -> key),
            Character.class, new Form(Object::toString, key -> ((String) key).charAt(0)));

    private RecordIds() {}

    /** Whether ids of the type can be keys. */
    public static boolean isSupported(Class<?> type) {
        return type.isEnum() || FORMS.containsKey(ClassUtils.resolvePrimitiveIfNecessary(type));
    }

    /** Names of the types that can be keys, sorted. */
    public static Set<String> supportedTypes() {
        Set<String> names =
                FORMS.keySet().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        names.add("enum");
        return names;
    }

    /**
     * The user key of an id: {@code String}, {@code Long} or {@code byte[]}.
     *
     * @throws MappingException if the id's type cannot be a key
     */
    public static Object toKey(Object id) {
        if (id instanceof Enum<?> constant) {
            return constant.name();
        }
        Form form = FORMS.get(id.getClass());
        if (form == null) {
            throw new MappingException("id: %s of type %s (expected: one of %s)"
                    .formatted(id, id.getClass().getName(), supportedTypes()));
        }
        return form.write.apply(id);
    }

    /**
     * The id of a user key.
     *
     * @throws MappingException if the key is not of the kind that ids of this type are kept in
     */
    public static Object fromKey(Object key, Class<?> type) {
        try {
            if (type.isEnum()) {
                return constant(type, (String) key);
            }
            Form form = FORMS.get(ClassUtils.resolvePrimitiveIfNecessary(type));
            if (form == null) {
                return key;
            }
            return ClassUtils.resolvePrimitiveIfNecessary(type).cast(form.read.apply(key));
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new MappingException(
                    "user key: %s of type %s (expected: one that is an id of type %s)"
                            .formatted(key, key.getClass().getSimpleName(), type.getName()),
                    e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant " + name);
    }

    private static Number exactly(long key, Number narrowed, String type) {
        if (narrowed.longValue() != key) {
            throw new ArithmeticException(type + " overflow");
        }
        return narrowed;
    }
}
