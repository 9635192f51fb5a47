package io.github.aerospring.embedded.info;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InfoCommandsTests {

    @Test
    void listsEveryCommandOfTheRoom() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.aerospring.embedded.info")
                        .stream()
                        .filter(type -> type.isAssignableTo(InfoCommand.class))
                        .filter(type -> type.isTopLevelClass() && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new ClassFileImporter()
                .importClasses(InfoCommands.class, InfoService.class).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getName())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).containsAll(written);
    }
}
