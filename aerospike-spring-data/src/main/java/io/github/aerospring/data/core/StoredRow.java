package io.github.aerospring.data.core;

import java.time.Instant;
import java.util.Map;

import com.aerospike.client.Key;
import com.aerospike.client.Value;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.data.convert.AerospikeRow;
import io.github.aerospring.data.query.QueryRow;
import org.jspecify.annotations.Nullable;

/** A record as plans and the converter see it. */
record StoredRow(AerospikeRecord source) implements QueryRow {

    private static final int NEVER = -1;

    Key recordKey() {
        return source.key();
    }

    @Override
    public @Nullable Object key() {
        Value userKey = source.key().userKey;
        Object key = userKey == null ? null : userKey.getObject();
        return key instanceof Integer number ? (Object) number.longValue() : key;
    }

    @Override
    public byte[] digest() {
        return source.key().digest;
    }

    @Override
    public int generation() {
        return source.metadata().generation();
    }

    @Override
    public Map<String, Object> bins() {
        return source.bins();
    }

    AerospikeRow toRow() {
        @Nullable Instant expiresAt = source.metadata().expiresAt().orElse(null);
        int timeToLive = source.metadata()
                .timeToLive()
                .map(left -> (int) left.toSeconds())
                .orElse(NEVER);
        return new AerospikeRow(key(), bins(), generation(), timeToLive, expiresAt);
    }
}
