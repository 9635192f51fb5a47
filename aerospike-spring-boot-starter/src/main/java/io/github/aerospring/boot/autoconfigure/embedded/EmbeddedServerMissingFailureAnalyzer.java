package io.github.aerospring.boot.autoconfigure.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the dependency that the embedded server needs. */
final class EmbeddedServerMissingFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedServerMissingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedServerMissingException cause) {
        return new FailureAnalysis(
                "The embedded Aerospike server is enabled by 'aerospike.embedded.enabled' but it is not on the classpath.",
                "Add the dependency io.github.aerospring:aerospike-embedded, or set 'aerospike.hosts' to the nodes of a"
                        + " cluster and remove 'aerospike.embedded.enabled'.",
                cause);
    }
}
