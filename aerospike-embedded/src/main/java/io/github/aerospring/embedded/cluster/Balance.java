package io.github.aerospring.embedded.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import io.github.aerospring.embedded.storage.Namespace;
import org.jspecify.annotations.Nullable;

/** The plans for all partitions of a namespace, and the migrations that are needed until they are fulfilled. */
final class Balance {

    private final String namespace;
    private final NamespaceRule rule;
    private final int replicas;
    private final long lineages;
    private final PartitionPlan[] plans = new PartitionPlan[Namespace.PARTITIONS];
    private final Deque<Migration> migrations = new ArrayDeque<>();

    private Balance(String namespace, NamespaceRule rule, int replicas, long lineages) {
        this.namespace = namespace;
        this.rule = rule;
        this.replicas = replicas;
        this.lineages = lineages;
    }

    /**
     * Distributes the partitions among members.
     *
     * @param members all of them, the one with the largest identity first
     * @param active those that may own partitions; the others come last
     * @param lineages first of the numbers that new lineages get
     */
    static Balance of(String namespace, NamespaceRule rule, List<Member> members, List<Member> active, long lineages) {
        int replicas = Math.min(rule.replicas(), active.size());
        Balance balance = new Balance(namespace, rule, replicas, lineages);
        int[][] sequences =
                NodeSequences.of(members.stream().mapToLong(Member::idNumber).toArray());
        boolean racks = members.stream().map(Member::rack).distinct().count() > 1;
        for (int partition = 0; partition < Namespace.PARTITIONS; partition++) {
            List<Member> sequence = new ArrayList<>(members.size());
            List<Member> last = new ArrayList<>();
            for (int index : sequences[partition]) {
                Member member = members.get(index);
                (active.contains(member) ? sequence : last).add(member);
            }
            if (racks) {
                RackRule.apply(sequence, replicas);
            }
            sequence.addAll(last);
            PartitionPlan plan = PartitionPlan.balance(partition, List.copyOf(sequence), replicas, namespace, lineages);
            balance.plans[partition] = plan;
            balance.begin(plan);
        }
        return balance;
    }

    int replicas() {
        return replicas;
    }

    NamespaceRule rule() {
        return rule;
    }

    PartitionPlan plan(int partition) {
        return plans[partition];
    }

    int migrationCount() {
        return migrations.size();
    }

    @Nullable
    Migration nextMigration() {
        return migrations.poll();
    }

    /** Puts a migration back that cannot run at the moment. */
    void postpone(Migration migration) {
        migrations.addFirst(migration);
    }

    /** Moves the records of a migration and plans what follows from it. */
    void run(Migration migration) {
        PartitionPlan plan = migration.plan();
        Namespace from = migration.source().namespace(namespace);
        Namespace to = migration.receiver().namespace(namespace);
        RecordCopies.merge(from, to, plan.partition(), rule.conflictResolution());
        if (migration.toMaster()) {
            plan.received(migration.source(), namespace, lineages);
            if (plan.masterIsComplete()) {
                sendOn(plan);
            }
        } else {
            plan.completed(migration.receiver(), namespace, lineages);
        }
        if (plan.isComplete()) {
            plan.dropSuperfluous(namespace);
        }
        migration.source().bumpPartitionGeneration();
        migration.receiver().bumpPartitionGeneration();
    }

    boolean isComplete() {
        for (PartitionPlan plan : plans) {
            if (!plan.isComplete()) {
                return false;
            }
        }
        return true;
    }

    long toReceive(Member member) {
        long count = 0;
        for (PartitionPlan plan : plans) {
            count += plan.isReceiving(member) ? 1 : 0;
        }
        return count;
    }

    long toSend(Member member) {
        long count = 0;
        for (PartitionPlan plan : plans) {
            if (!plan.isComplete()) {
                count += plan.sourcesOfMaster().contains(member) ? 1 : 0;
                count += plan.finalMaster() == member ? plan.receivers().size() : 0;
            }
        }
        return count;
    }

    private void begin(PartitionPlan plan) {
        List<Member> sources = plan.sourcesOfMaster();
        for (Member source : sources) {
            migrations.add(new Migration(this, plan, source, plan.finalMaster(), true));
        }
        if (sources.isEmpty()) {
            sendOn(plan);
        }
    }

    private void sendOn(PartitionPlan plan) {
        for (Member receiver : plan.receivers()) {
            migrations.add(new Migration(this, plan, plan.finalMaster(), receiver, false));
        }
    }
}
