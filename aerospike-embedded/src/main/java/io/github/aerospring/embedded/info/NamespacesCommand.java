package io.github.aerospring.embedded.info;

import java.util.stream.Collectors;

import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;

/** Lists the namespaces. */
record NamespacesCommand(Namespaces namespaces) implements InfoCommand {

    @Override
    public String name() {
        return "namespaces";
    }

    @Override
    public String answer(InfoRequest request) {
        return namespaces.all().stream().map(Namespace::name).collect(Collectors.joining(";"));
    }
}
