package io.github.aerospring.embedded.udf;

import java.util.function.ToIntFunction;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaNil;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static io.github.aerospring.embedded.lua.LuaFunction.NOTHING;

/** The functions of {@code aerospike}, and the global ones that log. */
final class ServerLibrary {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.aerospring.embedded.udf");

    private static final int WARNING = 1;
    private static final int INFO = 2;
    private static final int DEBUG = 3;
    private static final int DETAIL = 4;

    private static final long NO_CONTEXT = 2;

    private ServerLibrary() {}

    static void open(UdfWorld world, LuaTable metatable) {
        LuaTable functions = LibraryTable.of("")
                .add("create", call -> change(call, RecordBins::create))
                .add("update", call -> change(call, RecordBins::update))
                .add("remove", call -> change(call, RecordBins::remove))
                .add("exists", call -> Results.of(record(call).exists()))
                .add("log", ServerLibrary::log)
                .add("get_current_time", call -> time(world, call))
                .add("set_context", call -> Results.of(NO_CONTEXT))
                .add("get_config", call -> Results.of(0L))
                .table();
        metatable.put("__index", functions);
        metatable.put("__metatable", functions);
        LuaTable globals = world.state().globals();
        globals.put("Aerospike", functions);
        LibraryTable.in(globals)
                .add("trace", call -> logFormatted(call, DETAIL, 2))
                .add("debug", call -> logFormatted(call, DEBUG, 5))
                .add("info", call -> logFormatted(call, INFO, 8))
                .add("warn", call -> logFormatted(call, WARNING, 11));
    }

    private static RecordBins record(Arguments call) {
        call.userdata(1, LuaServer.class, "Aerospike");
        if (call.get(2) instanceof LuaRecord record) {
            return record.bins();
        }
        throw call.error(2, "Record expected, got " + LuaTypes.nameOf(call.get(2)));
    }

    private static Object[] change(Arguments call, ToIntFunction<RecordBins> change) {
        return Results.of((long) change.applyAsInt(record(call)));
    }

    private static Object[] time(UdfWorld world, Arguments call) {
        LuaServer server = call.userdata(1, LuaServer.class, "Aerospike");
        return Results.of(server.hasClock() ? world.clock().millis() : 0L);
    }

    private static Object[] log(Arguments call) {
        call.userdata(1, LuaServer.class, "Aerospike");
        write((int) call.integer(2, 0), call.isNil(3) ? "" : call.string(3));
        return NOTHING;
    }

    /** Like the real server, where these functions are in Lua: while a module is loaded they fail at a line there. */
    private static Object[] logFormatted(Arguments call, int level, int line) {
        if (call.state().globals().get("aerospike") == LuaNil.NIL) {
            throw new LuaError(
                    "[string \"aerospike.lua\"]:" + line + ": attempt to index a nil value (global 'aerospike')");
        }
        Object format = Metamethods.get(call.state(), call.state().globals().get("string"), "format");
        Object text;
        try {
            text = Metamethods.first(call.state().call(format, call.all()));
        } catch (LuaError e) {
            boolean ofFormat = e.value() instanceof String message && message.startsWith("bad argument");
            throw ofFormat
                    ? new LuaError("[string \"aerospike.lua\"]:" + line + ": "
                            + e.value().toString().replace("string.format", "format"))
                    : e;
        }
        write(level, Metamethods.text(call.state(), text));
        return NOTHING;
    }

    private static void write(int level, String text) {
        switch (level) {
            case WARNING -> LOG.warn("script: {}", text);
            case INFO -> LOG.info("script: {}", text);
            case DEBUG -> LOG.debug("script: {}", text);
            default -> {
                if (level < WARNING) {
                    LOG.error("script: {}", text);
                } else {
                    LOG.trace("script: {}", text);
                }
            }
        }
    }
}
