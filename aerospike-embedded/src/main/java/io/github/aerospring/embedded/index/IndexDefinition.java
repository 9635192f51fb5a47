package io.github.aerospring.embedded.index;

/**
 * A secondary index.
 *
 * @param set name of the set, empty for the whole namespace
 */
public record IndexDefinition(String set, IndexedPart part, KeyType keyType, IndexType type) implements Definition {

    /** The same for all sets. */
    IndexDefinition inAllSets() {
        return new IndexDefinition("", part, keyType, type);
    }
}
