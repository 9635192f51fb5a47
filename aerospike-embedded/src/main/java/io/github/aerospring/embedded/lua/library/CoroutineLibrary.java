package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.Coroutine;
import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.NativeFunction;

/** The table {@code coroutine}. */
final class CoroutineLibrary {

    private CoroutineLibrary() {}

    static LuaTable open() {
        return LibraryTable.of("coroutine.")
                .add("create", call -> Results.of(new Coroutine(call.state(), call.function(1))))
                .add("resume", CoroutineLibrary::resume)
                .add("yield", CoroutineLibrary::yield)
                .add("status", call -> Results.of(coroutine(call, 1).status()))
                .add("wrap", CoroutineLibrary::wrap)
                .add("running", CoroutineLibrary::running)
                .add("isyieldable", CoroutineLibrary::isYieldable)
                .add("close", CoroutineLibrary::close)
                .table();
    }

    private static Coroutine coroutine(Arguments call, int index) {
        if (call.get(index) instanceof Coroutine coroutine) {
            return coroutine;
        }
        throw call.typeError(index, "thread");
    }

    private static Object[] resume(Arguments call) {
        Coroutine coroutine = coroutine(call, 1);
        try {
            return Results.prepend(true, coroutine.resume(call.from(2)));
        } catch (LuaError e) {
            if (e.isFatal()) {
                throw e;
            }
            return Results.of(false, e.value());
        }
    }

    private static Object[] yield(Arguments call) {
        Coroutine running = Coroutine.running(call.state());
        if (running == null) {
            throw new LuaError("attempt to yield from outside a coroutine");
        }
        return running.yield(call.all());
    }

    private static Object[] wrap(Arguments call) {
        Coroutine coroutine = new Coroutine(call.state(), call.function(1));
        return Results.of(new NativeFunction("wrap", resumption -> {
            try {
                return coroutine.resume(resumption.all());
            } catch (LuaError e) {
                if (!e.isFatal() && e.value() instanceof String message) {
                    throw new LuaError(resumption.state().where(1) + message);
                }
                throw e;
            }
        }));
    }

    private static Object[] running(Arguments call) {
        Coroutine running = Coroutine.running(call.state());
        return running == null ? Results.of(call.state().mainCoroutine(), true) : Results.of(running, false);
    }

    private static Object[] isYieldable(Arguments call) {
        Object coroutine = call.get(1) instanceof Coroutine given ? given : running(call)[0];
        return Results.of(coroutine != call.state().mainCoroutine());
    }

    private static Object[] close(Arguments call) {
        Coroutine coroutine = coroutine(call, 1);
        String status = coroutine.status();
        if (!status.equals("suspended") && !status.equals("dead")) {
            throw call.state().error("cannot close a " + status + " coroutine");
        }
        LuaError failure = coroutine.end();
        return failure == null ? Results.of(true) : Results.of(false, failure.value());
    }
}
