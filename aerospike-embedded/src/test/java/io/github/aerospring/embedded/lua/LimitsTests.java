package io.github.aerospring.embedded.lua;

import java.util.function.BooleanSupplier;

import io.github.aerospring.embedded.lua.library.StandardLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsTests {

    private static final long MILLIS = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while true do end",
                "repeat until false",
                "for i = 1, math.huge do end",
                "for i = 1, math.maxinteger do end",
                "::again:: goto again",
                "local function f() return f() end return f()",
                "for _ in function() return 1 end do end",
                "while true do pcall(function() while true do end end) end",
                "local t = setmetatable({}, {__index = function() while true do end end}) return t.x",
                "table.sort({3, 2, 1}, function() while true do end end)",
                "string.gsub('x', '.', function() while true do end end)",
                "return (('a'):rep(40)):find(('a-'):rep(40) .. 'b')",
                "return (('x'):rep(5000)):find(('x*'):rep(60) .. 'y')",
                "coroutine.wrap(function() while true do end end)()",
                "local co = coroutine.wrap(function() while true do coroutine.yield() end end) while true do co() end"
            })
    void endsScriptsThatDoNotEnd(String code) {
        assertThat(Scripts.run(code, MILLIS)).startsWith("! ").endsWith("too slow");
    }

    @Test
    void letsScriptsSeeThatTheyRanOutOfTime() {
        assertThat(Scripts.run("return pcall(function() while true do end end)", MILLIS))
                .startsWith("false | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local function f() return 1 + f() end return f()",
                "local t = setmetatable({}, {}) getmetatable(t).__index = function(t, k) return t[k] end return t.x",
                "local function f() return pcall(f) end return select(2, f())",
                "local function f() table.sort({2, 1}, f) end f()"
            })
    void endsEndlessRecursion(String code) {
        assertThat(Scripts.run("do " + code + " end error('no end')"))
                .matches("(?s)(! |.*false [|] ).*(stack overflow|no end)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return ('x'):rep(1 << 30)",
                "local s = 'x' while true do s = s .. s end",
                "return table.concat({('x'):rep(200000000), ('x'):rep(200000000)})",
                "return (('x'):rep(100000):gsub('x', ('y'):rep(100000)))"
            })
    void endsScriptsWithTooLongStrings(String code) {
        assertThat(Scripts.run(code)).endsWith("not enough memory");
    }

    @Test
    void refusesProgramsThatNestTooDeeply() {
        String code = "return " + "(".repeat(10_000) + "1" + ")".repeat(10_000);

        assertThat(Scripts.run(code)).endsWith("C stack overflow");
    }

    @Test
    void endsTheThreadsOfCoroutinesThatScriptsLeaveBehind() {
        LuaState state = new LuaState();
        StandardLibrary.open(state, name -> null);
        String code = "for i = 1, 20 do coroutine.wrap(function() coroutine.yield() end)() end";

        state.call(state.load(code, "script", state.globals()));
        state.endCoroutines();

        assertThat(within5Seconds(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("aerospike-embedded-coroutine"))))
                .isTrue();
    }

    private static boolean within5Seconds(BooleanSupplier condition) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
        return condition.getAsBoolean();
    }
}
