package io.github.aerospring.embedded.udf;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.library.ModuleSource;
import io.github.aerospring.embedded.lua.library.StandardLibrary;
import org.jspecify.annotations.Nullable;

/** A Lua state with the libraries of the server, and what is needed to make values for it. */
final class UdfWorld {

    private static final String NAME = "__name";

    private final Clock clock;
    private final LuaState state = new LuaState();
    private final LuaTable lists = metatable("List");
    private final LuaTable maps = metatable("Map");
    private final LuaTable bytes = metatable("Bytes");
    private final LuaTable geoJsons = metatable("GeoJSON");
    private final LuaTable iterators = metatable("Iterator");
    private final LuaTable records = metatable("Record");
    private final LuaTable servers = metatable("Aerospike");

    /** A world in which {@code require} finds modules. */
    UdfWorld(Clock clock, Function<String, @Nullable ModuleSource> modules) {
        this.clock = clock;
        StandardLibrary.open(state, modules);
        LuaTable globals = state.globals();
        globals.put("record", RecordLibrary.open(this, records));
        globals.put("iterator", IteratorLibrary.open(this, iterators));
        globals.put("list", ListLibrary.open(this, lists));
        globals.put("map", MapLibrary.open(this, maps));
        globals.put("bytes", BytesLibrary.open(this, bytes));
        globals.put("geojson", GeoJsonLibrary.open(this, geoJsons));
        globals.put("Map", maps);
        globals.put("List", lists);
        globals.put("Bytes", bytes);
        ServerLibrary.open(this, servers);
        StreamLibrary.open(this);
    }

    LuaState state() {
        return state;
    }

    Clock clock() {
        return clock;
    }

    LuaList list(List<Object> elements, int flags, long capacity, long step) {
        return new LuaList(lists, elements, flags, capacity, step);
    }

    LuaMap map(int flags) {
        return new LuaMap(maps, flags);
    }

    LuaBytes bytes(byte[] content, int type) {
        return new LuaBytes(bytes, content, content.length, type);
    }

    LuaBytes emptyBytes(byte[] room, int type) {
        return new LuaBytes(bytes, room, 0, type);
    }

    LuaGeoJson geoJson(String json) {
        return new LuaGeoJson(geoJsons, json);
    }

    LuaIterator iterator(LuaList container) {
        return new LuaIterator(iterators, container);
    }

    LuaIterator iterator(LuaMap container) {
        return new LuaIterator(iterators, container);
    }

    LuaRecord record(RecordBins bins) {
        return new LuaRecord(records, bins);
    }

    /** The value of the global {@code aerospike}; for streams it has no clock, as on the real server. */
    Object server(boolean withClock) {
        return new LuaServer(servers, withClock);
    }

    private static LuaTable metatable(String name) {
        LuaTable metatable = new LuaTable();
        metatable.put(NAME, name);
        return metatable;
    }
}
