package io.github.aerospring.embedded.info;

import java.util.function.Supplier;

/** An info command. One class per command or family of commands, listed in {@link InfoCommands}. */
interface InfoCommand {

    /** Name of the command. */
    String name();

    /**
     * Value that answers the command.
     *
     * @throws InfoException to answer with an error
     */
    String answer(InfoRequest request);

    /** A command whose answer depends on no parameter. */
    static InfoCommand of(String name, Supplier<String> value) {
        return new InfoCommand() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String answer(InfoRequest request) {
                return value.get();
            }
        };
    }
}
