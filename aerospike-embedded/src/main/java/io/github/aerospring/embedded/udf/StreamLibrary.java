package io.github.aerospring.embedded.udf;

import java.util.List;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The steps that a function can ask for on the stream that it gets, as the table {@code StreamOps}. */
final class StreamLibrary {

    static final String STEPS = "ops";
    private static final String FUNCTION = "func";
    private static final String ARGUMENTS = "args";
    private static final String SCOPE = "scope";

    private static final long SERVER = 1;
    private static final long EITHER = 3;
    private static final long BOTH = 4;

    private final LuaTable metatable = new LuaTable();

    private StreamLibrary() {}

    static void open(UdfWorld world) {
        StreamLibrary library = new StreamLibrary();
        StreamSteps steps = new StreamSteps(world);
        LuaTable globals = world.state().globals();
        LibraryTable.in(globals)
                .add("filter", call -> Results.of(steps.filter(call.get(1), call.get(2))))
                .add("transform", call -> Results.of(steps.transform(call.get(1), call.get(2))))
                .add("reduce", call -> Results.of(steps.reduce(call.get(1), call.get(2))))
                .add("aggregate", call -> Results.of(steps.aggregate(call.get(1), call.get(2), call.get(3))))
                .add("StreamOps_create", call -> Results.of(library.create()));
        LuaTable operations = LibraryTable.of("")
                .add("aggregate", call -> add(call, "aggregate", "aggregate", SERVER))
                .add("reduce", call -> add(call, "reduce", "reduce", BOTH))
                .add("map", call -> add(call, "map", "transform", EITHER))
                .add("filter", call -> add(call, "filter", "filter", EITHER))
                .add("groupby", call -> groupBy(call, steps))
                .table();
        globals.put("stream", openStreams());
        library.metatable.put("__index", operations);
        globals.put("StreamOps", operations);
        globals.put("StreamOps_mt", library.metatable);
        LuaTable math = (LuaTable) globals.get("math");
        LibraryTable.in(math)
                .add("sum", call -> Results.of(Sums.sum(call)))
                .add("product", call -> Results.of(Sums.product(call)));
    }

    /** Scripts have no stream of their own, so these only complain. */
    private static LuaTable openStreams() {
        LibraryTable streams = LibraryTable.of("stream.");
        for (String name : List.of("read", "write", "readable", "writable", "tostring")) {
            streams.add(name, call -> {
                throw call.error(1, "Stream expected, got " + LuaTypes.nameOf(call.get(1)));
            });
        }
        return streams.table();
    }

    /** A stream without steps. */
    private LuaTable create() {
        LuaTable stream = new LuaTable();
        stream.put(STEPS, new LuaTable());
        stream.metatable(metatable);
        return stream;
    }

    /** Adds a step to the stream and returns the stream. */
    private static Object[] add(Arguments call, String name, String function, long scope) {
        addStep(call.state(), call.table(1), name, function, scope, call.from(2));
        return Results.of(call.get(1));
    }

    private static void addStep(
            LuaState state, LuaTable stream, String name, String function, long scope, Object... arguments) {
        LuaTable step = new LuaTable();
        step.put(SCOPE, scope);
        step.put("name", name);
        step.put(FUNCTION, state.globals().get(function));
        LuaTable packed = new LuaTable(arguments.length, 0);
        for (int i = 0; i < arguments.length; i++) {
            packed.put(i + 1L, arguments[i]);
        }
        step.put(ARGUMENTS, packed);
        if (stream.get(STEPS) instanceof LuaTable steps) {
            steps.put(steps.length() + 1, step);
        }
    }

    private static Object[] groupBy(Arguments call, StreamSteps steps) {
        LuaState state = call.state();
        LuaTable stream = call.table(1);
        addStep(state, stream, "aggregate", "aggregate", SERVER, steps.newMap(), steps.grouping(call.get(2)));
        addStep(state, stream, "reduce", "reduce", BOTH, steps.groupMerging());
        return Results.of(stream);
    }

    /** The iterator that is left when the steps of the server, up to the first reduce, are put on a stream. */
    static Object onServer(LuaState state, LuaTable steps, Object source) {
        Object stream = source;
        for (long i = 1; i <= steps.length(); i++) {
            if (steps.get(i) instanceof LuaTable step) {
                Object next = apply(state, step, stream);
                stream = next == NIL || next == Boolean.FALSE ? stream : next;
                if (step.get(SCOPE).equals(BOTH)) {
                    break;
                }
            }
        }
        return stream;
    }

    private static Object apply(LuaState state, LuaTable step, Object stream) {
        LuaTable packed = step.get(ARGUMENTS) instanceof LuaTable table ? table : new LuaTable();
        Object[] arguments = new Object[(int) packed.length() + 1];
        arguments[0] = stream;
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = packed.get((long) i);
        }
        Object[] results = state.call(step.get(FUNCTION), arguments);
        return results.length == 0 ? NIL : results[0];
    }
}
