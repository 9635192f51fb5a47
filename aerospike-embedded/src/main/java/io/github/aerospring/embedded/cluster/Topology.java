package io.github.aerospring.embedded.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * All nodes and who sees whom. Requests hold the read lock while they run; a rebalance holds the write lock, so it falls
 * between two requests.
 */
public final class Topology {

    private static final int LINEAGES_PER_BALANCE = 16;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, NamespaceRule> rules;
    private final PartitionLocks partitionLocks;
    private final ScheduledExecutorService scheduler;
    private final Duration reaction;
    private final MigrationPace pace;
    private final ChangeSignal changes = new ChangeSignal();
    private Consumer<List<Member>> onJoined = joined -> {};
    private long lineages = 1;
    private volatile long rebalances;
    private int segments;

    /**
     * A cluster without nodes.
     *
     * @param reaction how long the others take to notice that a node has come or gone
     * @param migrationTime how long it takes to move all partitions that have to move
     */
    public Topology(
            Map<String, NamespaceRule> rules,
            ScheduledExecutorService scheduler,
            Duration reaction,
            Duration migrationTime) {
        this.rules = Map.copyOf(rules);
        this.partitionLocks = new PartitionLocks(rules.keySet());
        this.scheduler = scheduler;
        this.reaction = reaction;
        this.pace = new MigrationPace(scheduler, migrationTime, this::migrate);
    }

    /** Calls a listener with the nodes of each cluster that forms. */
    public void onJoined(Consumer<List<Member>> listener) {
        onJoined = listener;
    }

    /** Adds a node that does not run yet. */
    public Member add(Node node, Namespaces namespaces, int rack) {
        Member member = new Member(node, namespaces, rack);
        node.join(new MemberView(member, this));
        return change(() -> {
            if (members.size() == NodeSequences.MAX_NODES) {
                throw new IllegalStateException("nodes: " + (members.size() + 1) + " (expected: at most "
                        + NodeSequences.MAX_NODES + ", as in the Community Edition)");
            }
            members.add(member);
            return member;
        });
    }

    /** A node has begun to run; the others notice soon. */
    public void started(Member member) {
        change(() -> {
            member.running(true);
            member.join(null);
            isolateVersions(member);
            return member;
        });
        rebalanceSoon();
    }

    /** A node has ceased to run; the others notice soon. */
    public void stopped(Member member) {
        member.running(false);
        rebalanceSoon();
    }

    /** The other nodes cannot see a node any more, nor it them; both sides notice soon. */
    public void isolate(Member member) {
        change(() -> {
            member.segment(++segments);
            return member;
        });
        rebalanceSoon();
    }

    /** A node that was isolated sees the others again. */
    public void reconnect(Member member) {
        change(() -> {
            member.segment(0);
            return member;
        });
        rebalanceSoon();
    }

    /** Makes a node hand its partitions over to the others, or take some again. */
    public void quiesce(Member member, boolean on) {
        member.quiesced(on);
        rebalanceSoon();
    }

    /** Whether all running nodes are in one cluster that has nothing left to move. */
    public boolean isStable() {
        return read(() -> {
            List<Member> running = members.stream().filter(Member::isRunning).toList();
            if (running.isEmpty()) {
                return true;
            }
            Island island = running.get(0).island();
            return island != null
                    && running.stream().allMatch(member -> member.island() == island)
                    && island.members().size() == running.size()
                    && island.isMadeOf(sorted(running), active(sorted(running)))
                    && island.isComplete();
        });
    }

    /** Lets nodes that see each other form clusters, and distributes the partitions in each cluster that has changed. */
    public void rebalance() {
        List<List<Member>> formed = change(this::formIslands);
        formed.forEach(onJoined);
        changes.signal();
        pace.begin(read(this::migrationsLeft));
    }

    /** Ends the waiting of requests for changes that will not come. */
    public void close() {
        changes.close();
    }

    /** Something runs while no rebalance happens. */
    public <T> T read(Supplier<T> body) {
        return locked(lock.readLock(), body);
    }

    /**
     * Way of a request that a node has received; null while that node is in no cluster. The caller holds the topology, see
     * {@link #read}.
     */
    public @Nullable Route route(Member self, String namespace, Digest digest) {
        PartitionPlan plan = plan(self, namespace, digest.partition());
        return plan == null ? null : new Route(this, plan, self, namespace, digest);
    }

    Lock partitionLock(String namespace, int partition) {
        return partitionLocks.of(namespace, partition);
    }

    /** Changes until now, to be waited for with {@link #awaitChange}. */
    public long changes() {
        return changes.count();
    }

    /** Waits until there were more changes than {@code seen}, or a time is over; false if it is. */
    public boolean awaitChange(long seen, long deadlineNanos) {
        return changes.await(seen, deadlineNanos);
    }

    long rebalances() {
        return rebalances;
    }

    NamespaceRule rule(String namespace) {
        return rules.getOrDefault(namespace, new NamespaceRule(1, ConflictResolution.GENERATION));
    }

    boolean hasRacks() {
        return members.stream().anyMatch(member -> member.rack() != 0);
    }

    private List<List<Member>> formIslands() {
        Map<Integer, List<Member>> groups = new TreeMap<>();
        for (Member member : members) {
            if (member.isRunning()) {
                groups.computeIfAbsent(member.segment(), segment -> new ArrayList<>())
                        .add(member);
            } else if (member.island() != null) {
                member.join(null);
            }
        }
        List<List<Member>> formed = new ArrayList<>();
        for (List<Member> group : groups.values()) {
            List<Member> sorted = sorted(group);
            List<Member> active = active(sorted);
            Island present = sorted.get(0).island();
            boolean unchanged = present != null
                    && present.isMadeOf(sorted, active)
                    && sorted.stream().allMatch(member -> member.island() == present);
            if (!unchanged) {
                form(sorted, active);
                formed.add(sorted);
            }
        }
        return formed;
    }

    private void form(List<Member> sorted, List<Member> active) {
        for (Member member : sorted) {
            Island before = member.island();
            if (before != null && !sorted.contains(before.principal())) {
                isolateVersions(member);
            }
        }
        Map<String, Balance> balances = new HashMap<>();
        rules.forEach((namespace, rule) -> {
            balances.put(namespace, Balance.of(namespace, rule, sorted, active, lineages));
            lineages += LINEAGES_PER_BALANCE;
        });
        long key = ThreadLocalRandom.current().nextLong(1L << 47) | 1;
        Island island = new Island(key, sorted, active, balances);
        rebalances++;
        sorted.forEach(member -> member.join(island));
    }

    private void isolateVersions(Member member) {
        for (String namespace : rules.keySet()) {
            for (int i = 0; i < Namespace.PARTITIONS; i++) {
                PartitionVersion version = member.version(namespace, i);
                if (version != null) {
                    member.version(namespace, i, version.isolated());
                }
            }
        }
    }

    private static List<Member> sorted(List<Member> group) {
        return group.stream()
                .sorted(Comparator.comparingLong((Member member) -> member.idNumber() ^ Long.MIN_VALUE)
                        .reversed())
                .toList();
    }

    /** Nodes that may own partitions; all of them if none may. */
    private static List<Member> active(List<Member> group) {
        List<Member> active =
                group.stream().filter(member -> !member.isQuiesced()).toList();
        return active.isEmpty() ? group : active;
    }

    private void rebalanceSoon() {
        scheduler.schedule(this::rebalance, reaction.toMillis(), TimeUnit.MILLISECONDS);
    }

    private int migrationsLeft() {
        return islands().stream()
                .flatMap(island -> island.balances().values().stream())
                .mapToInt(Balance::migrationCount)
                .sum();
    }

    private List<Island> islands() {
        List<Island> islands = new ArrayList<>();
        for (Member member : members) {
            Island island = member.island();
            if (island != null && !islands.contains(island)) {
                islands.add(island);
            }
        }
        return islands;
    }

    /** Runs the next migration; false if there is none that can run. */
    private boolean migrate() {
        return read(() -> {
            for (Island island : islands()) {
                for (Map.Entry<String, Balance> entry : island.balances().entrySet()) {
                    Migration migration = entry.getValue().nextMigration();
                    if (migration != null) {
                        return run(migration, entry.getKey());
                    }
                }
            }
            return false;
        });
    }

    /** A migration from or to a node that is gone waits for the rebalance, which calls again. */
    private boolean run(Migration migration, String namespace) {
        if (!migration.source().sees(migration.receiver())) {
            migration.balance().postpone(migration);
            return false;
        }
        locked(partitionLock(namespace, migration.plan().partition()), () -> {
            migration.run();
            return migration;
        });
        return true;
    }

    private <T> T change(Supplier<T> body) {
        return locked(lock.writeLock(), body);
    }

    private static <T> T locked(Lock lock, Supplier<T> body) {
        lock.lock();
        try {
            return body.get();
        } finally {
            lock.unlock();
        }
    }

    @Nullable
    PartitionPlan plan(Member member, String namespace, int partition) {
        Island island = member.island();
        return island == null ? null : island.balance(namespace).plan(partition);
    }
}
