package io.github.aerospring.embedded.udf;

import java.util.List;
import java.util.function.ToLongFunction;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;
import io.github.aerospring.embedded.message.Particle;

import static io.github.aerospring.embedded.lua.LuaFunction.NOTHING;

/** The table {@code record}, and what a record is to scripts: a table of bins. */
final class RecordLibrary {

    private static final long UNSIGNED_32 = 0xFFFF_FFFFL;

    private final UdfWorld world;

    private RecordLibrary(UdfWorld world) {
        this.world = world;
    }

    static LuaTable open(UdfWorld world, LuaTable metatable) {
        RecordLibrary library = new RecordLibrary(world);
        LibraryTable.in(metatable)
                .add("__index", new NativeFunction("index", RecordLibrary::get))
                .add("__newindex", new NativeFunction("newindex", RecordLibrary::set));
        return LibraryTable.of("record.")
                .add("ttl", number(UdfRecordView::ttl))
                .add("last_update_time", number(UdfRecordView::lastUpdate))
                .add("gen", number(UdfRecordView::generation))
                .add("size", number(UdfRecordView::size))
                .add("memory_size", number(UdfRecordView::size))
                .add("device_size", number(view -> 0))
                .add("numbins", number(view -> view.binNames().size()))
                .add("key", library::key)
                .add("setname", RecordLibrary::setName)
                .add("digest", library::digest)
                .add("bin_names", RecordLibrary::binNames)
                .add("set_ttl", RecordLibrary::setTtl)
                .add("drop_key", RecordLibrary::dropKey)
                .table();
    }

    private static LuaRecord record(Arguments call) {
        return call.userdata(1, LuaRecord.class, "Record");
    }

    private static NativeFunction.Body number(ToLongFunction<UdfRecordView> property) {
        return call -> {
            UdfRecordView view = record(call).view();
            return Results.of(view.isOpen() ? property.applyAsLong(view) : 0L);
        };
    }

    private Object[] key(Arguments call) {
        UdfRecordView view = record(call).view();
        return view.isOpen() ? Results.of(LuaValues.toLua(world, view.key())) : Results.nil();
    }

    private static Object[] setName(Arguments call) {
        UdfRecordView view = record(call).view();
        String name = view.isOpen() ? view.setName() : null;
        return name == null ? Results.nil() : Results.of(name);
    }

    private Object[] digest(Arguments call) {
        return Results.of(world.bytes(record(call).view().digest().clone(), Particle.BLOB));
    }

    private static Object[] binNames(Arguments call) {
        UdfRecordView view = record(call).view();
        if (!view.isOpen()) {
            throw call.state().error("can't get bin names");
        }
        List<String> names = view.binNames();
        LuaTable table = new LuaTable(names.size(), 0);
        for (int i = 0; i < names.size(); i++) {
            table.put(i + 1L, names.get(i));
        }
        return Results.of(table);
    }

    private static Object[] setTtl(Arguments call) {
        UdfRecord target = record(call).bins().record();
        long ttl = call.integer(2, 0) & UNSIGNED_32;
        if (target != null) {
            target.setTtl(ttl);
        }
        return NOTHING;
    }

    private static Object[] dropKey(Arguments call) {
        UdfRecord target = record(call).bins().record();
        if (target != null && target.isOpen()) {
            target.dropKey();
        }
        return NOTHING;
    }

    private static Object[] get(Arguments call) {
        LuaRecord record = record(call);
        String name = call.optionalString(2);
        return name == null ? Results.nil() : Results.of(record.bins().get(Texts.untilZero(name)));
    }

    private static Object[] set(Arguments call) {
        LuaRecord record = record(call);
        String name = call.optionalString(2);
        if (name != null) {
            Object value = LuaValues.element(call.get(3));
            if (value == null) {
                throw call.state().error("can't set bin " + name + " to unsupported type");
            }
            record.bins().set(Texts.untilZero(name), value);
        }
        return NOTHING;
    }
}
