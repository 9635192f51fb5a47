package io.github.aerospring.core.admin;

import java.nio.file.Files;
import java.nio.file.Path;

import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.UdfException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(CallStyle.class)
class UdfOperationsIntegrationTests {

    private static final String SOURCE = "function one(rec)\n    return 1\nend\n";

    @Parameter
    private CallStyle style;

    @TempDir
    private Path directory;

    private UdfOperations udfs() {
        NativeClient client = TestClients.shared();
        return style.of(UdfOperations.class, client.admin(), client.async().admin());
    }

    @Test
    void registersListsReadsAndRemovesAModule() {
        udfs().registerUdf("core_text", SOURCE);

        assertThat(udfs().udfs()).anySatisfy(module -> {
            assertThat(module.fileName()).isEqualTo("core_text.lua");
            assertThat(module.hash()).isNotEmpty();
            assertThat(module.language()).isEqualTo("LUA");
        });
        assertThat(udfs().udfSource("core_text")).contains(SOURCE);

        udfs().removeUdf("core_text.lua");

        assertThat(udfs().udfs()).extracting(UdfModule::fileName).doesNotContain("core_text.lua");
        assertThat(udfs().udfSource("core_text")).isEmpty();
    }

    @Test
    void registersAFileUnderItsName() throws Exception {
        Path file = Files.writeString(directory.resolve("core_file.lua"), SOURCE);

        udfs().registerUdf(file);

        assertThat(udfs().udfSource("core_file.lua")).contains(SOURCE);
        udfs().removeUdf("core_file");
    }

    @Test
    void registersAResource() {
        udfs().registerUdf(getClass().getClassLoader(), "udf/core_tests.lua", "core_resource.lua");

        assertThat(udfs().udfSource("core_resource"))
                .hasValueSatisfying(source -> assertThat(source).contains("function increment"));
        udfs().removeUdf("core_resource");
    }

    @Test
    void removalOfAnAbsentModuleIsNoError() {
        udfs().removeUdf("core_absent");

        assertThat(udfs().udfSource("core_absent")).isEmpty();
    }

    @Test
    void textThatIsNoLuaIsATypedError() {
        assertThatThrownBy(() -> udfs().registerUdf("core_broken", "function ("))
                .isInstanceOf(UdfException.class);
    }

    @Test
    void refusesFilesAndTextsThatCannotBeModules() {
        assertThatThrownBy(() -> udfs().registerUdf(directory.resolve("a.txt")))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("a Lua file with the suffix .lua");
        assertThatThrownBy(() -> udfs().registerUdf(directory.resolve("absent.lua")))
                .hasMessageContaining("absent.lua' (expected: a readable text");
        assertThatThrownBy(() -> udfs().registerUdf(getClass().getClassLoader(), "absent.lua", "a"))
                .hasMessageContaining("resource: 'absent.lua'");
        assertThatThrownBy(() -> udfs().registerUdf("a;b", SOURCE)).hasMessageContaining("module: 'a;b.lua'");
        assertThatThrownBy(() -> udfs().registerUdf("a", " ")).hasMessageContaining("source of a.lua");
    }
}
