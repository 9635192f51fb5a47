package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.udf.UdfModule;
import io.github.aerospring.embedded.udf.UdfModules;

/** Answers with the source of a module. */
final class UdfGetCommand implements InfoCommand {

    private final UdfModules modules;

    UdfGetCommand(UdfModules modules) {
        this.modules = modules;
    }

    @Override
    public String name() {
        return "udf-get";
    }

    @Override
    public String answer(InfoRequest request) {
        String fileName = new UdfParameters(request.parameters()).fileName();
        if (fileName == null) {
            return "error=invalid_filename";
        }
        UdfModule module = modules.find(fileName);
        return module == null ? "error=not_found" : "type=" + UdfModule.TYPE + ";content=" + module.base64() + ";";
    }
}
