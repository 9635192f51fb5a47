package io.github.aerospring.embedded.cluster;

/**
 * One partition on its way from one node to another.
 *
 * @param toMaster whether the receiver is the final master, which sends to the other replicas afterwards
 */
record Migration(Balance balance, PartitionPlan plan, Member source, Member receiver, boolean toMaster) {

    void run() {
        balance.run(this);
    }
}
