package io.github.aerospring.embedded.index;

/** What makes an index the one that it is; its name may change. */
public sealed interface Definition permits IndexDefinition, SetIndexDefinition {

    /** Name of the set, empty for the whole namespace. */
    String set();
}
