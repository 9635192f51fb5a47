package io.github.aerospring.core.admin;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Info requests and what common ones answer, without blocking. The twin of {@link InfoOperations}. */
public interface AsyncInfoOperations extends AsyncAdminRunner {

    /**
     * Sends an info command to one node and returns its response as it is, also if it reports an error.
     *
     * @see InfoOperations#info(String)
     */
    default CompletableFuture<String> info(String command) {
        return prepareAndExecute(() -> InfoText.one(command));
    }

    /**
     * Sends an info command to every node; a node that fails is a result with an error, not an exception.
     *
     * @see InfoOperations#infoAll(String)
     */
    default CompletableFuture<List<InfoResponse>> infoAll(String command) {
        return prepareAndExecute(() -> InfoText.all(command));
    }

    /**
     * Version of one node, for example {@code 8.1.2.0}.
     *
     * @see InfoOperations#build()
     */
    default CompletableFuture<String> build() {
        return prepareAndExecute(() -> InfoCommands.build());
    }

    /**
     * Names of the namespaces, as one node knows them.
     *
     * @see InfoOperations#namespaces()
     */
    default CompletableFuture<List<String>> namespaces() {
        return prepareAndExecute(() -> InfoCommands.namespaces());
    }

    /**
     * Statistics of one node.
     *
     * @see InfoOperations#statistics()
     */
    default CompletableFuture<InfoStatistics> statistics() {
        return prepareAndExecute(() -> InfoCommands.statistics());
    }

    /**
     * Statistics of a namespace on one node.
     *
     * @see InfoOperations#namespaceStatistics(String)
     */
    default CompletableFuture<InfoStatistics> namespaceStatistics(String namespace) {
        return prepareAndExecute(() -> InfoCommands.namespaceStatistics(namespace));
    }

    /**
     * The sets of a namespace with their counts, as one node has them.
     *
     * @see InfoOperations#sets(String)
     */
    default CompletableFuture<List<SetStatistics>> sets(String namespace) {
        return prepareAndExecute(() -> InfoCommands.sets(namespace));
    }
}
