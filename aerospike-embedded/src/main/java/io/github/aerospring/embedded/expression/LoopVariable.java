package io.github.aerospring.embedded.expression;

/** What an expression inside a path may refer to; the ordinal is the wire id. */
public enum LoopVariable {
    /** Key of the map entry at hand; unset in lists. */
    KEY,
    /** Element or map value at hand. */
    VALUE,
    /** Position in the list at hand; unset in maps. */
    INDEX
}
