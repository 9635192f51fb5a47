package io.github.aerospring.core.column;

import com.aerospike.client.command.BatchAttr;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.RecordExistsAction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The attributes of rows are those of the official client for every value of the policies. */
class BatchAttributesTests {

    private static final int RESPOND_ALL_OPS = 0x80;

    @Test
    void readsHaveTheReadModesOfThePolicy() {
        for (ReadModeSC sc : ReadModeSC.values()) {
            for (ReadModeAP ap : ReadModeAP.values()) {
                for (int touch : new int[] {-1, 0, 80}) {
                    BatchPolicy policy = new BatchPolicy();
                    policy.readModeSC = sc;
                    policy.readModeAP = ap;
                    policy.readTouchTtlPercent = touch;
                    BatchAttr official = new BatchAttr();
                    official.setRead(policy);

                    BatchAttributes ours = BatchAttributes.ofRead(policy);

                    assertThat(new int[] {ours.info1(), ours.info2(), ours.info3(), ours.ttl()})
                            .as("%s, %s", sc, ap)
                            .containsExactly(
                                    official.readAttr, official.writeAttr, official.infoAttr, official.expiration);
                }
            }
        }
    }

    @Test
    void writesHaveTheOptionsOfThePolicy() {
        for (RecordExistsAction action : RecordExistsAction.values()) {
            for (CommitLevel level : CommitLevel.values()) {
                for (GenerationPolicy generation : GenerationPolicy.values()) {
                    for (boolean durable : new boolean[] {false, true}) {
                        BatchWritePolicy policy = new BatchWritePolicy();
                        policy.recordExistsAction = action;
                        policy.commitLevel = level;
                        policy.generationPolicy = generation;
                        policy.durableDelete = durable;
                        policy.expiration = 77;
                        BatchAttr official = new BatchAttr();
                        official.setWrite(policy);

                        BatchAttributes ours = BatchAttributes.ofWrite(new BatchPolicy(), policy);

                        assertThat(new int[] {ours.info1(), ours.info2(), ours.info3(), ours.ttl()})
                                .as("%s, %s, %s, %s", action, level, generation, durable)
                                .containsExactly(
                                        official.readAttr,
                                        // We do not ask for an answer per bin
                                        official.writeAttr & ~RESPOND_ALL_OPS,
                                        official.infoAttr,
                                        official.expiration);
                    }
                }
            }
        }
    }
}
