package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.udf.UdfModules;

/** Removes a module; one that is not there is removed already. */
final class UdfRemoveCommand implements InfoCommand {

    private final UdfModules modules;

    UdfRemoveCommand(UdfModules modules) {
        this.modules = modules;
    }

    @Override
    public String name() {
        return "udf-remove";
    }

    @Override
    public String answer(InfoRequest request) {
        String fileName = new UdfParameters(request.parameters()).fileName();
        if (fileName == null) {
            return "error=invalid_filename";
        }
        modules.remove(fileName);
        return "ok";
    }
}
