package io.github.aerospring.embedded.expression.text;

import java.util.ArrayList;
import java.util.List;

/** Numbers of the variables in sight: texts do not tell their names. */
final class VariableNumbers {

    private final List<String> names = new ArrayList<>();

    int size() {
        return names.size();
    }

    void add(String name) {
        names.add(name);
    }

    int number(String name) {
        return names.lastIndexOf(name);
    }

    /** Forgets all but the first {@code size}. */
    void shrink(int size) {
        names.subList(size, names.size()).clear();
    }
}
