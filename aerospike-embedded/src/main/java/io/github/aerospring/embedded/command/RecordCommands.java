package io.github.aerospring.embedded.command;

import java.util.List;

import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.udf.UdfCalls;

/** The commands on single records. */
public final class RecordCommands implements RecordExecutor {

    private final List<RecordCommand> all;

    /** Commands of a server; UDFs are called through {@code udfs}. */
    public RecordCommands(UdfCalls udfs, Service service) {
        this.all = List.of(new DeleteCommand(), new UdfCommand(udfs, service), new WriteCommand(), new ReadCommand());
    }

    /** All commands in the order in which they are asked. */
    List<RecordCommand> all() {
        return all;
    }

    /** Runs the command that a request asks for; errors are answers too, 4 if it asks for neither read nor write. */
    @Override
    public ReplyRow execute(RecordRequest request) {
        if (!request.has(Flag.READ) && !request.has(Flag.WRITE)) {
            return ReplyRow.of(ResultCode.PARAMETER);
        }
        RecordCommand command = of(request.message());
        ReplyRow reply;
        try {
            reply = command.execute(request);
        } catch (RequestFailedException e) {
            reply = ReplyRow.of(e.code());
        }
        command.tally().count(request, reply);
        return reply;
    }

    private RecordCommand of(Message message) {
        for (RecordCommand command : all) {
            if (command.accepts(message)) {
                return command;
            }
        }
        throw new IllegalStateException("no command accepts a message that is neither a read nor a write");
    }
}
