package io.github.aerospring.boot.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchUDFPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;

import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** Applies the properties that the configuration of the client does not know; the first of the customizers. */
final class PropertiesClientPolicyCustomizer implements ClientPolicyCustomizer {

    private final AerospikeProperties properties;

    PropertiesClientPolicyCustomizer(AerospikeProperties properties) {
        this.properties = properties;
    }

    @Override
    public void customize(ClientPolicy policy) {
        if (!properties.getRackIds().isEmpty()) {
            policy.rackAware = true;
            policy.rackIds = List.copyOf(properties.getRackIds());
        }
        shared(properties.getRead(), policy.readPolicyDefault);
        shared(properties.getWrite(), policy.writePolicyDefault);
        shared(properties.getBatch(), policy.batchPolicyDefault);
        shared(properties.getBatchWrite(), policy.batchParentPolicyWriteDefault);
        shared(properties.getQuery(), policy.queryPolicyDefault);
        shared(properties.getQuery(), policy.scanPolicyDefault);
        read(properties.getRead(), policy);
        write(properties.getWrite(), policy);
        batch(properties.getBatch(), policy);
        batchWrite(properties.getBatchWrite(), policy);
        query(properties.getQuery(), policy);
    }

    private static void shared(CommandProperties command, Policy policy) {
        PropertyMapper map = PropertyMapper.get();
        map.from(command::getReadModeSc).to(mode -> policy.readModeSC = mode);
        map.from(command::getCompress).to(compress -> policy.compress = compress);
    }

    private static void read(ReadProperties read, ClientPolicy policy) {
        PropertyMapper.get()
                .from(read::getTouchTimeToLivePercent)
                .to(percent -> policy.readPolicyDefault.readTouchTtlPercent = percent);
    }

    private static void write(WriteProperties write, ClientPolicy policy) {
        PropertyMapper map = PropertyMapper.get();
        map.from(write::getDurableDelete).to(durable -> policy.writePolicyDefault.durableDelete = durable);
        map.from(write::getCommitLevel).to(level -> policy.writePolicyDefault.commitLevel = level);
        expiration("aerospike.write.time-to-live", write, seconds -> policy.writePolicyDefault.expiration = seconds);
    }

    private static void batch(BatchProperties batch, ClientPolicy policy) {
        PropertyMapper map = PropertyMapper.get();
        map.from(batch::getAllowInline).to(allow -> policy.batchPolicyDefault.allowInline = allow);
        map.from(batch::getAllowInlineSsd).to(allow -> policy.batchPolicyDefault.allowInlineSSD = allow);
    }

    private static void batchWrite(WriteProperties write, ClientPolicy policy) {
        BatchWritePolicy writes = policy.batchWritePolicyDefault;
        BatchDeletePolicy deletes = policy.batchDeletePolicyDefault;
        BatchUDFPolicy functions = policy.batchUDFPolicyDefault;
        PropertyMapper map = PropertyMapper.get();
        map.from(write::getDurableDelete).to(durable -> {
            writes.durableDelete = durable;
            deletes.durableDelete = durable;
            functions.durableDelete = durable;
        });
        map.from(write::getCommitLevel).to(level -> {
            writes.commitLevel = level;
            deletes.commitLevel = level;
            functions.commitLevel = level;
        });
        expiration("aerospike.batch-write.time-to-live", write, seconds -> {
            writes.expiration = seconds;
            functions.expiration = seconds;
        });
    }

    private static void query(QueryProperties query, ClientPolicy policy) {
        PropertyMapper map = PropertyMapper.get();
        map.from(query::getRecordQueueSize).to(size -> policy.queryPolicyDefault.recordQueueSize = size);
        map.from(query::getMaxConcurrentNodes).to(nodes -> {
            policy.queryPolicyDefault.maxConcurrentNodes = nodes;
            policy.scanPolicyDefault.maxConcurrentNodes = nodes;
        });
    }

    private static void expiration(String property, WriteProperties write, Consumer<Integer> setter) {
        Duration timeToLive = write.getTimeToLive();
        if (timeToLive == null) {
            return;
        }
        if (timeToLive.isNegative() || timeToLive.getNano() != 0 || timeToLive.toSeconds() > Integer.MAX_VALUE) {
            throw new InvalidConfigurationPropertyValueException(
                    property, timeToLive, "Expected whole seconds, at least 0.");
        }
        setter.accept((int) timeToLive.toSeconds());
    }
}
