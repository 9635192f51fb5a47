package io.github.aerospring.core.admin;

import java.util.List;

/** Info requests and what common ones answer. */
public interface InfoOperations extends AdminRunner {

    /** Sends an info command to one node and returns its response as it is, also if it reports an error. */
    default String info(String command) {
        return execute(InfoText.one(command));
    }

    /** Sends an info command to every node; a node that fails is a result with an error, not an exception. */
    default List<InfoResponse> infoAll(String command) {
        return execute(InfoText.all(command));
    }

    /** Version of one node, for example {@code 8.1.2.0}. */
    default String build() {
        return execute(InfoCommands.build());
    }

    /** Names of the namespaces, as one node knows them. */
    default List<String> namespaces() {
        return execute(InfoCommands.namespaces());
    }

    /** Statistics of one node. */
    default InfoStatistics statistics() {
        return execute(InfoCommands.statistics());
    }

    /**
     * Statistics of a namespace on one node.
     *
     * @throws io.github.aerospring.core.error.ServerException if there is no such namespace
     */
    default InfoStatistics namespaceStatistics(String namespace) {
        return execute(InfoCommands.namespaceStatistics(namespace));
    }

    /** The sets of a namespace with their counts, as one node has them. */
    default List<SetStatistics> sets(String namespace) {
        return execute(InfoCommands.sets(namespace));
    }
}
