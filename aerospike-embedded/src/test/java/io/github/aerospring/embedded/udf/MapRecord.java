package io.github.aerospring.embedded.udf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** A record for tests: bins in a map, and what the function did with them. */
final class MapRecord implements UdfRecord {

    final Map<String, Value> bins = new LinkedHashMap<>();
    final List<String> events = new ArrayList<>();
    boolean open;

    static MapRecord absent() {
        return new MapRecord();
    }

    static MapRecord with(String name, Value value) {
        MapRecord record = new MapRecord();
        record.open = true;
        record.bins.put(name, value);
        return record;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean isStored() {
        return open;
    }

    @Override
    public List<String> binNames() {
        return List.copyOf(bins.keySet());
    }

    @Override
    public Value bin(String name) {
        return bins.getOrDefault(name, Nil.NIL);
    }

    @Override
    public int generation() {
        return 3;
    }

    @Override
    public long ttl() {
        return 100;
    }

    @Override
    public long lastUpdate() {
        return 5000;
    }

    @Override
    public @Nullable String setName() {
        return "demo";
    }

    @Override
    public byte[] digest() {
        return new byte[20];
    }

    @Override
    public Value key() {
        return Nil.NIL;
    }

    @Override
    public int size() {
        return 64;
    }

    @Override
    public int create() {
        open = true;
        events.add("create");
        return CREATED;
    }

    @Override
    public void discard() {
        open = false;
        events.add("discard");
    }

    @Override
    public @Nullable ResultCode refusal() {
        return null;
    }

    @Override
    public @Nullable ResultCode set(String bin, Value value) {
        bins.put(bin, value);
        events.add("set " + bin);
        return null;
    }

    @Override
    public void remove(String bin) {
        bins.remove(bin);
        events.add("remove " + bin);
    }

    @Override
    public void accept() {
        events.add("accept");
    }

    @Override
    public void refuse(ResultCode code) {
        events.add("refuse " + code);
    }

    @Override
    public void setTtl(long ttl) {
        events.add("ttl " + ttl);
    }

    @Override
    public void dropKey() {
        events.add("drop key");
    }
}
