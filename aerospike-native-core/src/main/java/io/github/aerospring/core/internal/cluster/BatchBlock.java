package io.github.aerospring.core.internal.cluster;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.cluster.Node;
import io.github.aerospring.core.internal.wire.DigestHasher;
import org.jspecify.annotations.Nullable;

/** Consecutive rows that are sent together: sorted by node, one call per node. */
final class BatchBlock {

    private static final int UNROUTED = -1;

    private final BatchWork work;
    private final int from;
    private final int to;
    private final boolean again;
    private final int[] order;
    private final List<Node> nodes = new ArrayList<>();
    private final List<BatchCall> calls = new ArrayList<>();
    private @Nullable AerospikeException failure;
    private Deadline deadline = Deadline.in(0);

    /**
     * Rows.
     *
     * @param again whether only those are sent that are left
     */
    BatchBlock(BatchWork work, int from, int to, boolean again) {
        this.work = work;
        this.from = from;
        this.to = to;
        this.again = again;
        this.order = new int[to - from];
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    List<BatchCall> calls() {
        return calls;
    }

    Deadline deadline() {
        return deadline;
    }

    void deadline(Deadline limit) {
        this.deadline = limit;
    }

    /** Why rows have no node, if any has none. */
    @Nullable
    AerospikeException failure() {
        return failure;
    }

    /** Finds the nodes. */
    void prepare(@Nullable RowRouter[] routers) {
        int scopes = work.scopes();
        byte[] digests = work.digests(from, to);
        int[] groups = new int[to - from];
        for (int row = from; row < to; row++) {
            groups[row - from] = group(routers, digests, row, scopes);
        }
        int[] ends = new int[nodes.size() * scopes + 1];
        for (int group : groups) {
            if (group != UNROUTED) {
                ends[group + 1]++;
            }
        }
        for (int group = 1; group < ends.length; group++) {
            ends[group] += ends[group - 1];
        }
        int[] next = ends.clone();
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] != UNROUTED) {
                order[next[groups[i]]++] = from + i;
            }
        }
        for (int node = 0; node < nodes.size(); node++) {
            calls.add(new BatchCall(work, nodes.get(node), order, ends[node * scopes], ends[(node + 1) * scopes]));
        }
    }

    private int group(@Nullable RowRouter[] routers, byte[] digests, int row, int scopes) {
        if (again) {
            if (!work.isLeft(row)) {
                return UNROUTED;
            }
            work.reopen(row);
        }
        int scope = work.scope(row);
        RowRouter router = routers[scope];
        try {
            if (router == null) {
                throw new AerospikeException.InvalidNamespace(work.namespace(scope), 1);
            }
            Node node = router.node(digests, row * DigestHasher.SIZE);
            return indexOf(node) * scopes + scope;
        } catch (AerospikeException noNode) {
            failure = noNode;
            work.fail(row, noNode.getResultCode(), false);
            return UNROUTED;
        }
    }

    private int indexOf(Node node) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) == node) {
                return i;
            }
        }
        nodes.add(node);
        return nodes.size() - 1;
    }
}
