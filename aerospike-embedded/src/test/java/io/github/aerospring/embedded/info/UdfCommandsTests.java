package io.github.aerospring.embedded.info;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers as the real server gave them. */
class UdfCommandsTests {

    private final Answers answers = new Answers();

    @Test
    void listsModulesInTheOrderOfTheirNamesFirstUse() {
        put("b.lua", "function f(r) return 1 end");
        put("a.lua", "function g(r) return 2 end");
        put("c.lua", "x=1");
        put("a.lua", "x=2");

        assertThat(answers.to("udf-list"))
                .isEqualTo("filename=b.lua,hash=06922884ba415239e7125e34b401c98b7e94575b,type=LUA;"
                        + "filename=a.lua,hash=8ba8c5d4f6dae9c69b868fb67300362c58d3cef0,type=LUA;"
                        + "filename=c.lua,hash=e87de3d8faced59c47d64fd7b81782296e644a06,type=LUA;");
    }

    @Test
    void keepsThePlaceOfAModuleThatIsRemovedAndRegisteredAgain() {
        put("b.lua", "x=1");
        put("a.lua", "x=1");
        answers.to("udf-remove:filename=b.lua");
        assertThat(answers.to("udf-list")).startsWith("filename=a.lua");

        put("b.lua", "x=1");

        assertThat(answers.to("udf-list")).startsWith("filename=b.lua");
    }

    @Test
    void showsASource() {
        put("a.lua", "x=2");

        assertThat(answers.to("udf-get:filename=a.lua")).isEqualTo("type=LUA;content=eD0y;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    udf-get:filename=nope.lua | error=not_found
                    udf-get: | error=invalid_filename
                    udf-remove:filename=nope.lua | ok
                    udf-remove: | error=invalid_filename
                    udf-clear-cache: | ok
                    udf-put | error=invalid_filename
                    udf-put:filename=;content=eD0x;content-len=4; | error=invalid_filename
                    udf-put:filename=x;content=eD0x;content-len=4; | error=invalid_filename
                    udf-put:filename=.lua;content=eD0x;content-len=4; | error=invalid_filename
                    udf-put:filename=x.;content=eD0x;content-len=4; | error=invalid_filename
                    udf-put:filename=x.lua;content=eD0x; | error=invalid_content_len
                    udf-put:filename=x.lua;content=eD0x;content-len=5; | error=invalid_content_len
                    udf-put:filename=x.lua;content=eD0x;content-len=abc | error=invalid_content_len
                    udf-put:filename=x.lua;content=eD0x;content-len=-4 | error=invalid_content_len
                    udf-put:filename=x.lua;content=eD0x;content-len= | error=invalid_content
                    udf-put:filename=x.lua;content=eD0x;content-len=8; | error=invalid_content
                    udf-put:filename=x.lua;content-len=4; | error=invalid_content
                    udf-put:filename=x.lua;content=eD0x;content-len=4;udf-type=JS | error=invalid_udf_type
                    udf-put:filename=x.lua;content=eD0x;content-len=4;udf-type= | error=invalid_udf_type
                    udf-put:filename=x.lua;content=;content-len=0 | error=invalid_base64_content
                    udf-put:filename=x.lua;content=AA*A;content-len=4; | error=invalid_base64_content
                    udf-put:filename=x.lua;content=e===;content-len=4; | error=invalid_base64_content
                    udf-put:filename=x.txt;content=eD0x;content-len=4 | ok
                    udf-put:filename=a.b.lua;content-len=4;content=eD0x;udf-type=LUA | ok
                    """)
    void answersAsTheRealServerDoes(String command, String answer) {
        assertThat(answers.to(command)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    function f( return 1 end | m.lua | 1 | <name> or '...' expected near 'return'
                    x = = 1 | m.lua | 1 | unexpected symbol near '='
                    local x = nil; x.y = 1 | m.lua | 1 | attempt to index a nil value (local 'x')
                    error("boom") | m.lua | 1 | boom
                    error("boom", 0) | '' | 0 | boom
                    error("l1\\nl2", 0) | '' | 0 | l1
                    error(5) | '' | 0 | 5
                    error({}) | '' | 0 | (Null error message returned by lua)
                    aerospike:log(1, "x") | m.lua | 1 | attempt to index a nil value (global 'aerospike')
                    info("x %d", 1) | aerospike.lua | 8 | attempt to index a nil value (global 'aerospike')
                    """)
    void saysWhyAModuleCannotBeLoaded(String code, String file, int line, String message) {
        String encoded = Base64.getEncoder().encodeToString(message.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(put("m.lua", code))
                .isEqualTo("error=compile_error;file=" + file + ";line=" + line + ";message=" + encoded);
    }

    @Test
    void refusesSourcesOfMoreThanAMebibyte() {
        String content = "-".repeat(1024 * 1024 - 1);

        assertThat(put("m.lua", content)).isEqualTo("ok");
        assertThat(put("m.lua", content + "-")).isEqualTo("error=invalid_udf_content_len,>1M");
    }

    private String put(String name, String code) {
        String content = Base64.getEncoder().encodeToString(code.getBytes(StandardCharsets.ISO_8859_1));
        return answers.to("udf-put:filename=" + name + ";content=" + content + ";content-len=" + content.length()
                + ";udf-type=LUA;");
    }
}
