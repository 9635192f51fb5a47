package io.github.aerospring.embedded.udf;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.Numbers;
import io.github.aerospring.embedded.lua.library.Results;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Calls the functions of the registered modules. */
public final class UdfCalls {

    static final String TIMEOUT = "UDF Execution Timeout";

    private static final String NO_MODULE = "UDF: Execution Error 1";
    private static final String RUN_ERROR = "UDF: Execution Error 2";
    private static final String NO_FUNCTION = "function not found";
    private static final String NO_TEXT = "result value type unexpected";
    private static final String RESULT = "result";

    private final UdfModules modules;

    /** Calls of the functions in {@code modules}. */
    public UdfCalls(UdfModules modules) {
        this.modules = modules;
    }

    /**
     * Calls a function with a record. Changes of the record are left in {@code record}; a caller stores them only when the
     * function returned.
     *
     * @param timeoutMillis how long the function may run
     */
    public UdfOutcome apply(UdfCall call, UdfRecord record, long timeoutMillis) {
        ModuleWorlds.Lease lease = modules.worlds().take(call.module());
        if (lease == null) {
            return UdfOutcome.failure(NO_MODULE);
        }
        UdfWorld world = lease.world();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        world.state().interruptWhen(() -> System.nanoTime() - end > 0, TIMEOUT);
        try {
            LuaRecord argument = world.record(RecordBins.of(world, record));
            LuaState.Outcome outcome = run(world, call, argument);
            Object value = Metamethods.first(outcome.values());
            if (outcome.isSuccess()) {
                return new UdfOutcome(true, LuaValues.toReply(value));
            }
            return UdfOutcome.failure(value instanceof String text ? text : NO_TEXT);
        } catch (LuaError interrupt) {
            return UdfOutcome.failure(String.valueOf(interrupt.value()));
        } finally {
            lease.release();
        }
    }

    /**
     * Calls a function with a stream of records and runs the part of its pipeline that belongs to the server.
     *
     * @param records the next record, {@code null} after the last one
     * @param output takes the values that the server answers with
     * @param isStopped whether to stop, which is asked now and then
     * @return {@code null}, or the message of the failure
     */
    public @Nullable String aggregate(
            UdfCall call, RecordSource records, Consumer<Value> output, BooleanSupplier isStopped) {
        ModuleWorlds.Lease lease = modules.worlds().take(call.module());
        if (lease == null) {
            return NO_MODULE;
        }
        UdfWorld world = lease.world();
        LuaState state = world.state();
        state.interruptWhen(isStopped, TIMEOUT);
        NativeFunction run = new NativeFunction("apply_stream", all -> aggregate(world, call, records, output));
        try {
            LuaState.Outcome outcome = state.tryCall(run);
            return outcome.isSuccess() ? null : failure(outcome.values()[0]);
        } catch (LuaError interrupt) {
            return failure(interrupt.value());
        } finally {
            lease.release();
        }
    }

    /** The real server hands the error to a function that expects a string. */
    private static String failure(Object error) {
        if (error == NIL) {
            return RUN_ERROR;
        }
        if (error instanceof String || error instanceof Number) {
            String text = error instanceof String string ? string : Numbers.toText(error);
            return RUN_ERROR + " : " + Texts.untilZero(text);
        }
        return RUN_ERROR + " : bad argument #1 to '?' (string expected, got " + LuaTypes.nameOf(error) + ")";
    }

    private static Object[] aggregate(UdfWorld world, UdfCall call, RecordSource records, Consumer<Value> output) {
        LuaState state = world.state();
        LuaTable stream =
                (LuaTable) Metamethods.first(state.call(state.globals().get("StreamOps_create")));
        LuaState.Outcome outcome = run(world, call, stream);
        if (!outcome.isSuccess()) {
            throw new LuaError(outcome.values()[0]);
        }
        NativeFunction source = new NativeFunction("stream_iterator", read -> next(world, records));
        Object values = StreamLibrary.onServer(state, steps(state), source);
        for (Object value = next(state, values); value != NIL; value = next(state, values)) {
            if (LuaValues.element(value) != null) {
                output.accept(LuaValues.toReply(value));
            }
        }
        return Results.nil();
    }

    /** Calls the function; what it returned is left in two global variables, as on the real server. */
    private static LuaState.Outcome run(UdfWorld world, UdfCall call, Object first) {
        LuaState state = world.state();
        LuaTable globals = state.globals();
        globals.put("aerospike", world.server(first instanceof LuaRecord));
        Object function = globals.get(call.function());
        if (function == NIL) {
            return new LuaState.Outcome(false, new Object[] {NO_FUNCTION});
        }
        List<Value> given = call.arguments();
        Object[] arguments = new Object[given.size() + 1];
        arguments[0] = first;
        for (int i = 0; i < given.size(); i++) {
            arguments[i + 1] = LuaValues.toLua(world, given.get(i));
        }
        LuaState.Outcome outcome = state.tryCall(function, arguments);
        globals.put("success", outcome.isSuccess());
        globals.put(RESULT, Metamethods.first(outcome.values()));
        return outcome;
    }

    /** The steps of the stream that the function returned. */
    private static LuaTable steps(LuaState state) {
        Object stream = state.globals().get(RESULT);
        boolean indexable = stream instanceof LuaTable || LuaTypes.metafield(state, stream, "__index") != NIL;
        if (!indexable) {
            throw new LuaError("[string \"aerospike.lua\"]:33: attempt to index a " + LuaTypes.describe(state, stream)
                    + " value (global 'result')");
        }
        if (Metamethods.get(state, stream, StreamLibrary.STEPS) instanceof LuaTable steps) {
            return steps;
        }
        throw new LuaError("attempt to index a nil value");
    }

    private static Object next(LuaState state, Object iterator) {
        return Metamethods.first(state.call(iterator));
    }

    private static Object[] next(UdfWorld world, RecordSource records) {
        UdfRecordView view = records.next();
        return view == null ? Results.nil() : Results.of(world.record(RecordBins.ofView(world, view)));
    }

    /** Records one after the other. */
    @FunctionalInterface
    public interface RecordSource {

        /** The next record, {@code null} after the last one. */
        @Nullable
        UdfRecordView next();
    }
}
