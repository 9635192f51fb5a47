package io.github.aerospring.embedded.lua;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SandboxTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io",
                "dofile",
                "loadfile",
                "debug",
                "luajava",
                "os.execute",
                "os.exit",
                "os.getenv",
                "os.remove",
                "os.rename",
                "os.tmpname",
                "os.setlocale",
                "package.loadlib",
                "package.searchpath",
                "package.loaded.io",
                "package.loaded.debug"
            })
    void givesScriptsNothingThatReachesTheHost(String name) {
        assertThat(Scripts.run("return " + name)).isEqualTo("nil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"io", "debug", "java.lang.Runtime", "/etc/passwd", "../secret"})
    void loadsNoModuleThatIsNotRegistered(String module) {
        assertThat(Scripts.run("return require('" + module + "')")).contains("module '" + module + "' not found");
    }

    @Test
    void loadsNoByteCode() {
        assertThat(Scripts.run("return load('\\27Lua')")).contains("attempt to load a binary chunk");
        assertThat(Scripts.run("return load(function() return '\\27Lua' end)"))
                .contains("attempt to load a binary chunk");
    }

    @Test
    void makesNoByteCode() {
        assertThat(Scripts.run("return string.dump(function() end)")).endsWith("unable to dump given function");
    }
}
