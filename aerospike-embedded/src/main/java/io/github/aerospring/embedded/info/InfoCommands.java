package io.github.aerospring.embedded.info;

import java.util.ArrayList;
import java.util.List;

/** The info commands that the server knows. */
final class InfoCommands {

    private InfoCommands() {}

    static List<InfoCommand> all(InfoContext context, UserAgentRegistry userAgents) {
        List<InfoCommand> commands = new ArrayList<>();
        commands.addAll(BuildFacts.commands());
        commands.addAll(NodeFacts.commands(context.node()));
        commands.addAll(ReplicasCommand.commands(context));
        commands.addAll(EnterpriseOnlyCommand.commands());
        commands.addAll(TruncateUndoCommand.commands(context));
        commands.addAll(QueryAbortCommand.commands(context.queries()));
        commands.add(new ClusterStableCommand(context));
        commands.add(new UserAgentSetCommand(userAgents));
        commands.add(new UserAgentsCommand(userAgents));
        commands.add(new NamespacesCommand(context.namespaces()));
        commands.add(new NamespaceCommand(context));
        commands.add(new RackIdsCommand(context));
        commands.add(new ObjectsCommand(context.namespaces()));
        commands.add(new SetsCommand(context));
        commands.add(new StatisticsCommand(context));
        commands.add(new GetConfigCommand(context));
        commands.add(new SetConfigCommand(context));
        commands.add(new TruncateCommand(context));
        commands.add(new TruncateNamespaceCommand(context));
        commands.add(new QueryShowCommand(context.queries()));
        commands.add(new SindexCommand(context));
        commands.add(new SindexCreateCommand(context));
        commands.add(new SindexDeleteCommand(context));
        commands.add(new SindexListCommand(context));
        commands.add(new SindexExistsCommand(context));
        commands.add(new SindexStatCommand(context));
        commands.add(new UdfPutCommand(context.modules()));
        commands.add(new UdfGetCommand(context.modules()));
        commands.add(new UdfListCommand(context.modules()));
        commands.add(new UdfRemoveCommand(context.modules()));
        commands.add(new UdfClearCacheCommand(context.modules()));
        return commands;
    }
}
