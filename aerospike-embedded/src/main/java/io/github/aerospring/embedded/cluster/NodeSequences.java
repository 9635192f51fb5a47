package io.github.aerospring.embedded.cluster;

import java.util.Arrays;

import io.github.aerospring.embedded.storage.Namespace;

/**
 * In which order the nodes of a cluster own each partition, by the rules of the real server: node identity and partition
 * number are hashed apart (FNV-1a), then together (Jenkins), and the largest hash comes first.
 */
final class NodeSequences {

    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    /** The largest cluster of the Community Edition; the position of a node takes the place of so many hash values. */
    static final int MAX_NODES = 8;

    private static final long[] HASHED_PARTITIONS = new long[Namespace.PARTITIONS];

    static {
        for (int partition = 0; partition < Namespace.PARTITIONS; partition++) {
            HASHED_PARTITIONS[partition] = fnv(partition, Integer.BYTES);
        }
    }

    private NodeSequences() {}

    /**
     * For each partition the positions of the nodes in {@code succession}, that of the first owner first.
     *
     * @param succession identities of the nodes, the largest first
     */
    static int[][] of(long[] succession) {
        long[] hashedNodes =
                Arrays.stream(succession).map(id -> fnv(id, Long.BYTES)).toArray();
        int[][] sequences = new int[Namespace.PARTITIONS][];
        long[] hashes = new long[succession.length];
        for (int partition = 0; partition < Namespace.PARTITIONS; partition++) {
            for (int n = 0; n < hashes.length; n++) {
                long hash = jenkins(hashedNodes[n], HASHED_PARTITIONS[partition]);
                // flips the sign, so that the order of signed numbers is that of unsigned ones
                hashes[n] = ((hash & -MAX_NODES) + n) ^ Long.MIN_VALUE;
            }
            Arrays.sort(hashes);
            int[] sequence = new int[hashes.length];
            for (int n = 0; n < hashes.length; n++) {
                sequence[n] = (int) (hashes[hashes.length - 1 - n] & (MAX_NODES - 1));
            }
            sequences[partition] = sequence;
        }
        return sequences;
    }

    /** FNV-1a over the bytes of a number, the lowest first. */
    private static long fnv(long number, int bytes) {
        long hash = FNV_START;
        for (int i = 0; i < bytes; i++) {
            hash = (hash ^ ((number >>> (i * Byte.SIZE)) & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }

    /** The one-at-a-time hash of Jenkins over the bytes of two numbers, the lowest first. */
    private static long jenkins(long first, long second) {
        long hash = add(add(0, first), second);
        hash += hash << 3;
        hash ^= hash >>> 11;
        hash += hash << 15;
        return hash;
    }

    private static long add(long start, long number) {
        long hash = start;
        for (int i = 0; i < Long.BYTES; i++) {
            hash += (number >>> (i * Byte.SIZE)) & 0xFF;
            hash += hash << 10;
            hash ^= hash >>> 6;
        }
        return hash;
    }
}
