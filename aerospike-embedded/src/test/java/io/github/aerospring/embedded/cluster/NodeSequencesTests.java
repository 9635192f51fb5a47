package io.github.aerospring.embedded.cluster;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import io.github.aerospring.embedded.storage.Namespace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NodeSequencesTests {

    private static final long[] SUCCESSION = {0xA3120, 0xA3110, 0xA3100};

    /** The bitmaps that the three nodes of a real cluster with these identities answered to {@code replicas}. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, cc4d6dfd86a744f4a103a1450393f406ee0a7a5bc0b7bdab195fdd62bb70d035",
        "0, 1, 8ae6f7ed26f6d9fe63c7ea9ada41adf0eb68ff5b8d49c6c13898c1e27488f2ed",
        "1, 0, 03d7b5e661693a77ea9d370c0593621a1b8bc8143d0b4997a66b53d1d1f04e01",
        "1, 1, 20d7723c77c804436621339491ab3baac507630a7a7467f1f0392991644756c8",
        "2, 0, a6e69d0106a41ed92576b38cb353b55a6b45bb777aac134bf80872375fe53a4f",
        "2, 1, 40660ae294c867c432ba0867f9f9cd3c3a9570dc02abc1ca8ce4bf376015880b"
    })
    void ownPartitionsLikeTheNodesOfARealCluster(int node, int column, String recorded) {
        byte[] bitmap = PartitionBitmap.empty();
        int[][] sequences = NodeSequences.of(SUCCESSION);
        for (int partition = 0; partition < Namespace.PARTITIONS; partition++) {
            if (sequences[partition][column] == node) {
                PartitionBitmap.set(bitmap, partition);
            }
        }

        assertThat(sha256(bitmap)).isEqualTo(recorded);
    }

    @Test
    void giveALoneNodeEverything() {
        int[][] sequences = NodeSequences.of(new long[] {0xA3120});

        assertThat(Arrays.stream(sequences)).hasSize(4096).containsOnly(new int[] {0});
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
