package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;

/** Counts the records of all namespaces. */
record ObjectsCommand(Namespaces namespaces) implements InfoCommand {

    @Override
    public String name() {
        return "objects";
    }

    @Override
    public String answer(InfoRequest request) {
        return Long.toString(
                namespaces.all().stream().mapToLong(Namespace::objects).sum());
    }
}
