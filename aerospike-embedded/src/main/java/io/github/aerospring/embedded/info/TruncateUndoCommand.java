package io.github.aerospring.embedded.info;

import java.util.List;

import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.RecordSet;

/** Forgets the truncation of a set or namespace. Records that are gone do not come back. */
final class TruncateUndoCommand implements InfoCommand {

    private final String name;
    private final boolean ofSet;
    private final InfoContext context;

    private TruncateUndoCommand(String name, boolean ofSet, InfoContext context) {
        this.name = name;
        this.ofSet = ofSet;
        this.context = context;
    }

    static List<InfoCommand> commands(InfoContext context) {
        return List.of(
                new TruncateUndoCommand("truncate-undo", true, context),
                new TruncateUndoCommand("truncate-namespace-undo", false, context));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String answer(InfoRequest request) {
        Namespace namespace = context.namespaces().find(request.require(InfoRequest.NAMESPACE));
        String setName = ofSet ? request.require("set") : "";
        if (namespace != null) {
            RecordSet set = ofSet ? namespace.sets().find(setName) : null;
            if (!ofSet || set != null) {
                namespace.undoTruncation(set);
            }
        }
        return "ok";
    }
}
