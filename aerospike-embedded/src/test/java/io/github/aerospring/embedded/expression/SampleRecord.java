package io.github.aerospring.embedded.expression;

import java.util.HashMap;
import java.util.Map;

import io.github.aerospring.embedded.message.Particle;

/** A record of a test: a mutable bag of what an expression may ask for. */
final class SampleRecord implements ExpressionContext {

    final Map<String, Particle> bins = new HashMap<>();
    byte[] key;
    byte[] digest = new byte[20];
    String set = "";
    long lastUpdate;
    long sinceUpdate;
    long voidTime = -1;
    long ttl = -1;
    boolean tombstone;
    long deviceSize;
    long memorySize;
    long recordSize;

    SampleRecord with(String bin, Object value) {
        bins.put(
                bin,
                value instanceof Particle particle
                        ? particle
                        : io.github.aerospring.embedded.value.Value.decode(Wire.pack(value))
                                .toParticle());
        return this;
    }

    @Override
    public Particle bin(String name) {
        return bins.get(name);
    }

    @Override
    public byte[] storedKey() {
        return key;
    }

    @Override
    public byte[] digest() {
        return digest;
    }

    @Override
    public String setName() {
        return set;
    }

    @Override
    public long lastUpdateNanos() {
        return lastUpdate;
    }

    @Override
    public long sinceUpdateMillis() {
        return sinceUpdate;
    }

    @Override
    public long voidTimeNanos() {
        return voidTime;
    }

    @Override
    public long ttlSeconds() {
        return ttl;
    }

    @Override
    public boolean tombstone() {
        return tombstone;
    }

    @Override
    public long deviceSize() {
        return deviceSize;
    }

    @Override
    public long memorySize() {
        return memorySize;
    }

    @Override
    public long recordSize() {
        return recordSize;
    }
}
