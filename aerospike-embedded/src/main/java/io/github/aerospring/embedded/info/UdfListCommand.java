package io.github.aerospring.embedded.info;

import java.util.stream.Collectors;

import io.github.aerospring.embedded.udf.UdfModule;
import io.github.aerospring.embedded.udf.UdfModules;

/** Lists the registered modules. */
final class UdfListCommand implements InfoCommand {

    private final UdfModules modules;

    UdfListCommand(UdfModules modules) {
        this.modules = modules;
    }

    @Override
    public String name() {
        return "udf-list";
    }

    @Override
    public String answer(InfoRequest request) {
        return modules.all().stream().map(UdfListCommand::entry).collect(Collectors.joining());
    }

    private static String entry(UdfModule module) {
        return "filename=" + module.fileName() + ",hash=" + module.hash() + ",type=" + UdfModule.TYPE + ";";
    }
}
