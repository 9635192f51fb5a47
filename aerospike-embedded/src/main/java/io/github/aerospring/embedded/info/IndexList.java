package io.github.aerospring.embedded.info;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.aerospring.embedded.index.IndexDefinition;
import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.index.SecondaryIndex;
import io.github.aerospring.embedded.index.SetIndex;
import io.github.aerospring.embedded.message.ByteSlice;

/** Lists of indexes as text: items separated by semicolons. */
final class IndexList {

    private final List<NamespaceIndexes> namespaces;

    IndexList(List<NamespaceIndexes> namespaces) {
        this.namespaces = namespaces;
    }

    /** The secondary indexes, with contexts and expressions in base64 or as a text to read. */
    String secondary(boolean base64) {
        return namespaces.stream()
                .flatMap(indexes -> indexes.all().stream().map(index -> item(indexes, index, base64)))
                .collect(Collectors.joining(";"));
    }

    /** The set indexes that commands created. */
    String ofSets() {
        return namespaces.stream().flatMap(IndexList::setItems).collect(Collectors.joining(";"));
    }

    private static String item(NamespaceIndexes indexes, SecondaryIndex index, boolean base64) {
        IndexDefinition definition = index.definition();
        String part = index.partText();
        return new Pairs(':')
                .add("ns", indexes.namespace().name())
                .add("indexname", index.name())
                .add("set", orNull(definition.set()))
                .add("bin", orNull(definition.part().bin()))
                .add("type", definition.keyType().wireName())
                .add("indextype", definition.type().wireName())
                .add("context", text(definition.part().context(), part, base64))
                .add("exp", text(definition.part().expression(), part, base64))
                .add("state", index.isReadable() ? "RW" : "WO")
                .toString();
    }

    private static Stream<String> setItems(NamespaceIndexes indexes) {
        return indexes.setIndexes().stream()
                .filter(index -> index.name() != null)
                .map(index -> setItem(indexes, index));
    }

    private static String setItem(NamespaceIndexes indexes, SetIndex index) {
        return new Pairs(':')
                .add("ns", indexes.namespace().name())
                .add("indexname", String.valueOf(index.name()))
                .add("set", index.set())
                .add("indextype", "set")
                .toString();
    }

    private static String text(ByteSlice wire, String text, boolean base64) {
        if (wire.isEmpty()) {
            return "null";
        }
        return base64 ? Base64.getEncoder().encodeToString(wire.copy()) : text;
    }

    private static String orNull(String name) {
        return name.isEmpty() ? "null" : name;
    }
}
