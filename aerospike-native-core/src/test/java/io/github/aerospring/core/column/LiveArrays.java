package io.github.aerospring.core.column;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Counts the bytes of all arrays that are reachable from objects of ours, each once. */
final class LiveArrays {

    private static final String OURS = "io.github.aerospring.core.";
    private static final int REFERENCE = 4;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> left = new ArrayDeque<>();

    private LiveArrays() {}

    static long bytesOf(Object... roots) throws IllegalAccessException {
        LiveArrays walk = new LiveArrays();
        for (Object root : roots) {
            walk.visit(root);
        }
        long bytes = 0;
        while (!walk.left.isEmpty()) {
            bytes += walk.open(walk.left.remove());
        }
        return bytes;
    }

    private void visit(Object object) {
        if (object != null && seen.add(object)) {
            left.add(object);
        }
    }

    private long open(Object object) throws IllegalAccessException {
        Class<?> type = object.getClass();
        if (type.isArray()) {
            return ofArray(object, type.getComponentType());
        }
        if (object instanceof Iterable<?> many) {
            many.forEach(this::visit);
        } else if (object instanceof AtomicReference<?> reference) {
            visit(reference.get());
        } else if (object instanceof Optional<?> maybe) {
            maybe.ifPresent(this::visit);
        } else if (type.getName().startsWith(OURS) && !type.isHidden()) {
            openFields(object, type);
        }
        return 0;
    }

    private long ofArray(Object array, Class<?> component) {
        int length = Array.getLength(array);
        if (!component.isPrimitive()) {
            for (int i = 0; i < length; i++) {
                visit(Array.get(array, i));
            }
            return (long) length * REFERENCE;
        }
        if (component == long.class || component == double.class) {
            return (long) length * Long.BYTES;
        }
        if (component == int.class || component == float.class) {
            return (long) length * Integer.BYTES;
        }
        return component == short.class || component == char.class ? 2L * length : length;
    }

    private void openFields(Object object, Class<?> type) throws IllegalAccessException {
        for (Class<?> each = type; each != null && each.getName().startsWith(OURS); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && field.trySetAccessible()) {
                    visit(field.get(object));
                }
            }
        }
    }
}
