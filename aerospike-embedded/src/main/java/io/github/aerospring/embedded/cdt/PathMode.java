package io.github.aerospring.embedded.cdt;

/** What becomes of the elements on a path, in the order of the codes on the wire. */
enum PathMode {
    /** They are answered within the containers around them. */
    TREE,
    /** Their values are answered. */
    VALUES,
    /** Their keys are answered. */
    KEYS,
    /** Their keys and values are answered. */
    KEYS_AND_VALUES,
    /** They are changed. */
    APPLY;

    boolean withKeys() {
        return this == KEYS || this == KEYS_AND_VALUES;
    }

    boolean withValues() {
        return this == VALUES || this == KEYS_AND_VALUES;
    }
}
