package io.github.aerospring.embedded.expression;

import java.util.LinkedHashSet;
import java.util.Set;

/** What an expression looks at, gathered while it is parsed. */
final class Reads {

    private final Set<String> bins = new LinkedHashSet<>();
    private boolean digest;
    private boolean metadata;
    private boolean key;

    void addBin(String name) {
        bins.add(name);
    }

    void addDigest() {
        digest = true;
    }

    void addMetadata() {
        metadata = true;
    }

    void addKey() {
        key = true;
    }

    Set<String> bins() {
        return bins;
    }

    boolean digest() {
        return digest;
    }

    boolean metadata() {
        return metadata;
    }

    boolean key() {
        return key;
    }
}
