package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.udf.UdfModules;

/** Forgets what modules keep between calls. */
final class UdfClearCacheCommand implements InfoCommand {

    private final UdfModules modules;

    UdfClearCacheCommand(UdfModules modules) {
        this.modules = modules;
    }

    @Override
    public String name() {
        return "udf-clear-cache";
    }

    @Override
    public String answer(InfoRequest request) {
        modules.clearCache();
        return "ok";
    }
}
