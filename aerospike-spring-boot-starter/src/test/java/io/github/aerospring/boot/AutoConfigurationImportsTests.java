package io.github.aerospring.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

class AutoConfigurationImportsTests {

    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private static final List<JavaClass> autoConfigurations = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.aerospring.boot")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(AutoConfiguration.class))
                    .toList();

    @Test
    void listsEveryAutoConfigurationOnce() throws IOException {
        assertThat(imports())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        autoConfigurations.stream().map(JavaClass::getName).toList());
    }

    @Test
    void isSorted() throws IOException {
        assertThat(imports()).isSorted();
    }

    @Test
    void ordersAfterAndBeforeClassesThatExist() {
        List<String> named = autoConfigurations.stream()
                .map(type -> type.getAnnotationOfType(AutoConfiguration.class))
                .flatMap(annotation -> Stream.of(annotation.afterName(), annotation.beforeName()))
                .flatMap(Stream::of)
                .toList();

        assertThat(named).isNotEmpty().allSatisfy(AutoConfigurationImportsTests::exists);
    }

    @Test
    void springFactoriesNamesClassesThatExist() throws IOException {
        Properties factories = PropertiesLoaderUtils.loadProperties(
                new FileSystemResource(MainResources.path("META-INF/spring.factories")));

        assertThat(factories).isNotEmpty();
        assertThat(factories.stringPropertyNames())
                .allSatisfy(AutoConfigurationImportsTests::exists)
                .flatExtracting(key -> List.of(StringUtils.commaDelimitedListToStringArray(factories.getProperty(key))))
                .allSatisfy(name -> exists(name.toString().trim()));
    }

    private static void exists(String name) {
        assertThat(ClassUtils.isPresent(name, null)).as(name).isTrue();
    }

    private static List<String> imports() throws IOException {
        return Files.readAllLines(MainResources.path(IMPORTS)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
