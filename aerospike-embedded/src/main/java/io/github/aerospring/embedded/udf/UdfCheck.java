package io.github.aerospring.embedded.udf;

import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.library.ChunkName;
import io.github.aerospring.embedded.lua.library.ModuleSource;
import org.jspecify.annotations.Nullable;

/** Loads a module once to see whether that works. */
final class UdfCheck {

    private static final long SECONDS = 5;
    private static final int MAX_PLAIN_MESSAGE = 256;
    private static final Pattern POSITION = Pattern.compile("\\[string \"(.*?)\"]:(\\d+): (.*)", Pattern.DOTALL);

    private UdfCheck() {}

    static @Nullable UdfProblem of(UdfModules modules, UdfModule module) {
        ModuleSource source = module.source();
        LuaState state = modules.world().state();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        state.interruptWhen(() -> System.nanoTime() - end > 0, UdfCalls.TIMEOUT);
        if (source.content().startsWith("\u001B")) {
            return problem(module.fileName() + ": attempt to load a binary chunk (only text is supported)");
        }
        try {
            LuaFunction chunk = state.load(source.content(), ChunkName.shown(module.fileName()), state.globals());
            LuaState.Outcome outcome = state.tryCall(chunk);
            return outcome.isSuccess() ? null : problem(outcome.values()[0]);
        } catch (LuaError e) {
            return problem(e.value());
        } finally {
            state.endCoroutines();
        }
    }

    private static UdfProblem problem(Object error) {
        String message = error instanceof String || error instanceof Number
                ? Texts.untilZero(error.toString())
                : "(Null error message returned by lua)";
        Matcher position = POSITION.matcher(message);
        if (position.matches()) {
            return new UdfProblem(position.group(1), Integer.parseInt(position.group(2)), position.group(3));
        }
        String line = message.lines().findFirst().orElse("");
        return new UdfProblem("", 0, line.substring(0, Math.min(line.length(), MAX_PLAIN_MESSAGE)));
    }
}
