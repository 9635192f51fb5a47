package io.github.aerospring.boot.autoconfigure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says why the client could not connect and what to do about it. The official client reports what happened to each seed
 * in one message only, so the reason is read from it.
 */
final class ClientStartFailureAnalyzer extends AbstractFailureAnalyzer<ClientStartException> {

    private static final Pattern CLUSTER_NAME = Pattern.compile("expected cluster name '([^']*)' received '([^']*)'");

    private static final Pattern RESULT_CODE = Pattern.compile("Error (\\d+)");

    private static final String UNREACHABLE = """
            Check that the server runs and that 'aerospike.hosts' names it as host:port; the port is 3000 unless configured \
            otherwise.
            If a seed answers but its nodes cannot be reached, the nodes advertise addresses of another network: set \
            'aerospike.use-services-alternate' to true when they have alternate addresses.
            To start without a server, for development and tests, add the dependency \
            io.github.aerospring:aerospike-embedded and set 'aerospike.embedded.enabled' to true.""";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ClientStartException cause) {
        String hosts =
                cause.hosts().stream().map(host -> host.name + ":" + host.port).collect(Collectors.joining(", "));
        String reason = String.valueOf(cause.failure().getMessage()).strip();
        String description = "Cannot connect to Aerospike at " + hosts + ":%n%n".formatted()
                + reason.indent(4).stripTrailing();
        Matcher clusterName = CLUSTER_NAME.matcher(reason);
        if (clusterName.find()) {
            return new FailureAnalysis(
                    description,
                    "The cluster is named '%s'. Set 'aerospike.cluster-name' to this name or remove it, or set 'aerospike.hosts' to the nodes of the cluster '%s'."
                            .formatted(clusterName.group(2), clusterName.group(1)),
                    cause);
        }
        if (isRefused(cause.failure(), reason)) {
            return new FailureAnalysis(
                    description,
                    "The server refused the user. Check 'aerospike.username', 'aerospike.password' and"
                            + " 'aerospike.auth-mode'; leave them unset for a server without security.",
                    cause);
        }
        return new FailureAnalysis(description, UNREACHABLE, cause);
    }

    private static boolean isRefused(AerospikeException failure, String reason) {
        return isSecurity(failure.getResultCode())
                || RESULT_CODE
                        .matcher(reason)
                        .results()
                        .anyMatch(match -> isSecurity(Integer.parseInt(match.group(1))));
    }

    private static boolean isSecurity(int resultCode) {
        return resultCode >= ResultCode.SECURITY_NOT_SUPPORTED && resultCode <= ResultCode.NOT_WHITELISTED;
    }
}
