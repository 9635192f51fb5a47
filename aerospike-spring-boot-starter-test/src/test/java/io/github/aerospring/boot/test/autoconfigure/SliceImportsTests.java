package io.github.aerospring.boot.test.autoconfigure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

class SliceImportsTests {

    private static final String OPTIONAL = "optional:";

    @Test
    void namesClassesThatExist() throws IOException {
        assertThat(imports())
                .filteredOn(name -> !name.startsWith(OPTIONAL))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(ClassUtils.isPresent(name, null)).as(name).isTrue());
    }

    @Test
    void isSorted() throws IOException {
        assertThat(imports())
                .extracting(name -> name.replace(OPTIONAL, ""))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private static List<String> imports() throws IOException {
        return new ClassPathResource("META-INF/spring/" + AutoConfigureDataAerospike.class.getName() + ".imports")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
