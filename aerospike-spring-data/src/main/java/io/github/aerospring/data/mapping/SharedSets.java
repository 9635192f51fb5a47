package io.github.aerospring.data.mapping;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** Which classes keep their records together with those of a supertype. */
final class SharedSets {

    private SharedSets() {}

    static boolean hasDocumentSupertype(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        if (parent != null && parent != Object.class && AnnotatedElementUtils.hasAnnotation(parent, Document.class)) {
            return true;
        }
        return ClassUtils.getAllInterfacesForClassAsSet(type).stream()
                .anyMatch(each -> each != type && AnnotatedElementUtils.hasAnnotation(each, Document.class));
    }
}
