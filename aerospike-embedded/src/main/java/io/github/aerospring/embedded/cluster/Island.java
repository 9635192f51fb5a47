package io.github.aerospring.embedded.cluster;

import java.util.List;
import java.util.Map;

/**
 * Nodes that see each other and form a cluster. There is one of them, unless the network is split.
 *
 * @param key number of the cluster, another one after each change
 * @param members the nodes, the one with the largest identity first
 * @param active those that may own partitions
 */
record Island(long key, List<Member> members, List<Member> active, Map<String, Balance> balances) {

    Member principal() {
        return members.get(0);
    }

    Balance balance(String namespace) {
        Balance balance = balances.get(namespace);
        if (balance == null) {
            throw new IllegalArgumentException("namespace: '" + namespace + "' (expected: one of the cluster)");
        }
        return balance;
    }

    boolean isMadeOf(List<Member> otherMembers, List<Member> otherActive) {
        return members.equals(otherMembers) && active.equals(otherActive);
    }

    boolean isComplete() {
        return balances.values().stream().allMatch(Balance::isComplete);
    }
}
