package io.github.aerospring.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Host;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.core.error.AdminException;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.core.error.ErrorTranslator;

/**
 * Connects the official client. Version 9.2 does not connect to a cluster of one node if a seed before the one that
 * answers is dead, and reports peers that are not reachable; the seeds are then tried again in other orders.
 */
final class OfficialConnection {

    private static final String UNREACHABLE_PEERS = "Peers not reachable";

    private static final Pattern SECURITY_CODE = Pattern.compile("\\bError (5[1-9]|[6-9]\\d)\\b");

    private OfficialConnection() {}

    static AerospikeClient open(ClientPolicy policy, List<Host> seeds) {
        try {
            return connect(policy, seeds);
        } catch (AerospikeException error) {
            if (!error.getBaseMessage().startsWith(UNREACHABLE_PEERS)) {
                throw typed(error);
            }
            return openInOtherOrders(policy, seeds, error);
        }
    }

    private static AerospikeClient openInOtherOrders(
            ClientPolicy policy, List<Host> seeds, AerospikeException firstError) {
        List<Host> rotated = new ArrayList<>(seeds);
        for (int i = 1; i < seeds.size(); i++) {
            Collections.rotate(rotated, -1);
            try {
                return connect(policy, rotated);
            } catch (AerospikeException error) {
                firstError.addSuppressed(error);
            }
        }
        throw new ClusterException(firstError.getResultCode(), firstError.getBaseMessage(), firstError);
    }

    /** Refused credentials are part of the message only; the code says that no seed could be reached. */
    private static AerospikeException typed(AerospikeException error) {
        Matcher security = SECURITY_CODE.matcher(error.getBaseMessage());
        return error.getResultCode() == ResultCode.SERVER_NOT_AVAILABLE && security.find()
                ? new AdminException(Integer.parseInt(security.group(1)), error.getBaseMessage(), error)
                : ErrorTranslator.translate(error);
    }

    private static AerospikeClient connect(ClientPolicy policy, List<Host> seeds) {
        return new AerospikeClient(policy, seeds.toArray(Host[]::new));
    }
}
