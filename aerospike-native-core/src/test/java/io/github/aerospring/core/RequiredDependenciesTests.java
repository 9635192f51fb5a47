package io.github.aerospring.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequiredDependenciesTests {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>.*?</groupId>\\s*<artifactId>(.*?)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    @Test
    void applicationsGetTheClientAndTwoInterfacesOnly() throws IOException {
        List<String> required = DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .filter(dependency -> !dependency.group(2).contains("<optional>true")
                        && !dependency.group(2).contains("<scope>test"))
                .map(dependency -> dependency.group(1))
                .toList();

        assertThat(required).containsExactly("aerospike-client-jdk8", "micrometer-observation", "slf4j-api");
    }
}
