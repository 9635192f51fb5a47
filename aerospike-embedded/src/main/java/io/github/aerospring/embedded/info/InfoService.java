package io.github.aerospring.embedded.info;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.ServiceCounter;

/** Answers requests of the info protocol: one line per command, each ended by a newline. */
public final class InfoService {

    private static final List<String> SUMMARY = List.of(
            "features",
            "node",
            "compatibility-id",
            "edition",
            "build_ee_sha",
            "build_sha",
            "build_arch",
            "build_time",
            "build_os",
            "build",
            "version",
            "statistics",
            "services-alumni",
            "services",
            "partition-generation");

    private static final Set<String> METADATA = Set.of(
            "sindex-create",
            "sindex-delete",
            "truncate",
            "truncate-namespace",
            "truncate-namespace-undo",
            "truncate-undo",
            "udf-put",
            "udf-remove");
    private static final String UNRECOGNIZED = "ERROR:4:unrecognized command";

    private final Service service;
    private final MetadataBus bus;
    private final UserAgentRegistry userAgents = new UserAgentRegistry();
    private final Map<String, InfoCommand> commands = new LinkedHashMap<>();

    /** Answers about a server without other nodes. */
    public InfoService(InfoContext context) {
        this(context, MetadataBus.NONE);
    }

    /** Answers about a server; {@code bus} tells the other nodes what concerns them. */
    public InfoService(InfoContext context, MetadataBus bus) {
        this.service = context.service();
        this.bus = bus;
        for (InfoCommand command : InfoCommands.all(context, userAgents)) {
            commands.put(command.name(), command);
        }
        HelpCommand help = new HelpCommand(commands.keySet());
        commands.put(help.name(), help);
    }

    /**
     * Answers a request.
     *
     * @param body commands, each ended by a newline; a last one without newline is ignored; none at all asks for a
     *     summary
     */
    public String answer(String body, InfoSession session) {
        StringBuilder answer = new StringBuilder();
        if (body.isEmpty()) {
            SUMMARY.forEach(name -> answer(name, session, answer));
            return answer.toString();
        }
        int from = 0;
        for (int end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', from)) {
            answer(line(body.substring(from, end)), session, answer);
            from = end + 1;
        }
        return answer.toString();
    }

    /** Runs a command that another node has run. */
    public void apply(String command) {
        InfoRequest request = InfoRequest.parse(command, new InfoSession());
        InfoCommand known = commands.get(request.name());
        if (known != null) {
            answer(known, request);
        }
    }

    /** Forgets a connection. */
    public void ended(InfoSession session) {
        userAgents.remove(session);
    }

    private void answer(String line, InfoSession session, StringBuilder answer) {
        answer.append(line).append('\t').append(value(line, session)).append('\n');
        service.counters().count(ServiceCounter.INFO_COMPLETE);
    }

    /** A command ends before its first zero byte. */
    private static String line(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private String value(String line, InfoSession session) {
        InfoRequest request = InfoRequest.parse(line, session);
        InfoCommand command = commands.get(request.name());
        if (command == null) {
            return UNRECOGNIZED;
        }
        String refusal = request.refusal();
        if (refusal != null) {
            return refusal;
        }
        return METADATA.contains(command.name()) ? share(command, line, session) : answer(command, request);
    }

    private String share(InfoCommand command, String line, InfoSession session) {
        String prepared = bus.prepare(line);
        String answer = answer(command, InfoRequest.parse(prepared, session));
        if (!answer.startsWith("ERROR") && !answer.startsWith("FAIL")) {
            bus.applied(prepared);
        }
        return answer;
    }

    private static String answer(InfoCommand command, InfoRequest request) {
        try {
            return command.answer(request);
        } catch (InfoException e) {
            return e.answer();
        }
    }
}
