package io.github.aerospring.embedded.command;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordCommandsTests {

    @Test
    void listsEveryCommandOfTheRoom() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.aerospring.embedded.command")
                        .stream()
                        .filter(type -> type.isAssignableTo(RecordCommand.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new Commands().all())
                .extracting(command -> command.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(written);
    }
}
