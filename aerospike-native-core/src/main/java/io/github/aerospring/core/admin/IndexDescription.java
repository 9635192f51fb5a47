package io.github.aerospring.core.admin;

import java.util.Optional;

/**
 * A secondary index as a node lists it (info command {@code sindex-list}).
 *
 * @param set empty for the whole namespace
 * @param bin empty for an index on an expression or on a set
 * @param type of the indexed values in the words of the server: {@code numeric}, {@code string}, {@code blob},
 *     {@code geo2dsphere}; empty for an index on a set
 * @param collectionType {@code default}, {@code list}, {@code mapkeys}, {@code mapvalues} or {@code set}
 * @param context path inside the bin in base64
 * @param expression in base64
 * @param state {@code RW} if it can be used, {@code WO} while it is built
 */
public record IndexDescription(
        String namespace,
        Optional<String> set,
        String name,
        Optional<String> bin,
        Optional<String> type,
        String collectionType,
        Optional<String> context,
        Optional<String> expression,
        String state) {

    /** Whether queries can use the index. */
    public boolean isReadable() {
        return state.equals("RW");
    }
}
