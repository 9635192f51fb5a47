package io.github.aerospring.embedded.lua;

import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.lua.library.StandardLibrary;

/** Runs scripts in a state of their own. */
final class Scripts {

    private Scripts() {}

    /** What a script returns, as text; of one that fails {@code "! "} and the error. */
    static String run(String code) {
        return run(code, TimeUnit.SECONDS.toMillis(20));
    }

    static String run(String code, long timeoutMillis) {
        LuaState state = new LuaState();
        StandardLibrary.open(state, name -> null);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        state.interruptWhen(() -> System.nanoTime() - end > 0, "too slow");
        LuaFunction function;
        try {
            function = state.load(code, "script", state.globals());
        } catch (LuaError e) {
            return "! " + e.value();
        }
        LuaState.Outcome outcome = state.tryCall(function);
        StringJoiner text = new StringJoiner(" | ", outcome.isSuccess() ? "" : "! ", "");
        for (Object value : outcome.values()) {
            text.add(Metamethods.text(state, value));
        }
        state.endCoroutines();
        return text.toString();
    }
}
