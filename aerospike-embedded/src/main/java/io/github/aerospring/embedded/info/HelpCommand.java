package io.github.aerospring.embedded.info;

import java.util.Set;

/** Lists the commands. */
record HelpCommand(Set<String> names) implements InfoCommand {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String answer(InfoRequest request) {
        return String.join(";", names);
    }
}
