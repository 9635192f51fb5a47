package io.github.aerospring.boot.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import io.github.aerospring.boot.MainResources;

import org.springframework.util.ClassUtils;

/** The auto-configurations that the imports file lists. */
final class EveryAutoConfiguration {

    private EveryAutoConfiguration() {}

    static Class<?>[] classes() {
        try {
            return Files.readAllLines(MainResources.path(
                            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"))
                    .stream()
                    .filter(name -> !name.isBlank())
                    .map(name -> ClassUtils.resolveClassName(name, null))
                    .toArray(Class<?>[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
