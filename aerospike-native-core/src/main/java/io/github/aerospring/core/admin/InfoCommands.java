package io.github.aerospring.core.admin;

import java.util.List;
import java.util.function.Function;

import io.github.aerospring.core.internal.cluster.ClusterNodes;

/** Common info requests and the parsing of their responses. */
final class InfoCommands {

    private InfoCommands() {}

    static AdminCommand<String> build() {
        return ask("build", response -> response);
    }

    static AdminCommand<List<String>> namespaces() {
        return ask("namespaces", response -> response.isEmpty() ? List.of() : List.of(response.split(";")));
    }

    static AdminCommand<InfoStatistics> statistics() {
        return ask("statistics", response -> new InfoStatistics(InfoFields.pairs(response, ";")));
    }

    static AdminCommand<InfoStatistics> namespaceStatistics(String namespace) {
        return ask(
                "namespace/" + InfoText.name("namespace", namespace),
                response -> new InfoStatistics(InfoFields.pairs(response, ";")));
    }

    static AdminCommand<List<SetStatistics>> sets(String namespace) {
        return ask(
                "sets/" + InfoText.name("namespace", namespace), response -> InfoFields.entries(response, ":").stream()
                        .map(SetStatistics::of)
                        .toList());
    }

    private static <T> AdminCommand<T> ask(String command, Function<String, T> parse) {
        return client -> parse.apply(InfoText.successful(command, new ClusterNodes(client).ask(command)));
    }
}
