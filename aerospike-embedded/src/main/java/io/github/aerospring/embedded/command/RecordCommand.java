package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ReplyRow;

/** A command on one record. One class per command, listed in {@link RecordCommands}. */
interface RecordCommand {

    /** Whether this command answers a message; the first one listed that says so does. */
    boolean accepts(Message message);

    /** Statistics that count the command. */
    CommandTally tally();

    /**
     * Runs the command and returns its answer.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException for an answer that carries a code only
     */
    ReplyRow execute(RecordRequest request);
}
