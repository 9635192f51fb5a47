package io.github.aerospring.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.aerospring.embedded.info.MetadataBus;

/** The commands that made indexes and modules of a node, for a snapshot of it; passes all on to another bus. */
final class CommandJournal implements MetadataBus {

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final MetadataBus next;

    CommandJournal(MetadataBus next) {
        this.next = next;
    }

    /** The commands so far; truncations are left out, for their effect is in the records. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    /** Takes the commands of a snapshot. */
    void addAll(List<String> restored) {
        commands.addAll(restored);
    }

    @Override
    public String prepare(String command) {
        return next.prepare(command);
    }

    @Override
    public void applied(String command) {
        if (!command.startsWith("truncate")) {
            commands.add(command);
        }
        next.applied(command);
    }
}
