package io.github.aerospring.boot;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.aerospring.rules.Rooms;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

class ArchitectureTests {

    private static final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.aerospring.boot");

    @Test
    void roomsDependOnlyAlongTheArrows() {
        Rooms.of("io.github.aerospring.boot")
                .room("health")
                .room("autoconfigure")
                .room("autoconfigure.embedded", "autoconfigure")
                .room("autoconfigure.data", "autoconfigure")
                .room("autoconfigure.health", "autoconfigure", "health")
                .room("autoconfigure.metrics", "autoconfigure")
                .room("autoconfigure.observation", "autoconfigure")
                .onlyRoom("autoconfigure.embedded", "io.github.aerospring.embedded..")
                .nobody("com.aerospike.client.command..", "com.aerospike.client.async..")
                .check();
    }

    @Test
    void autoConfigurationsArePublicAndFinal() {
        classes()
                .that()
                .areAnnotatedWith(AutoConfiguration.class)
                .should()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveSimpleNameEndingWith("AutoConfiguration")
                .check(classes);
    }

    @Test
    void autoConfigurationsHaveNoPublicMembers() {
        members()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(AutoConfiguration.class)
                .should()
                .notBePublic()
                .check(classes);
    }

    @Test
    void beanMethodsArePackagePrivate() {
        methods().that().areAnnotatedWith(Bean.class).should(bePackagePrivate()).check(classes);
    }

    @Test
    void beanMethodsDoNotReturnPrivateTypes() {
        noMethods()
                .that()
                .areAnnotatedWith(Bean.class)
                .should()
                .haveRawReturnType(DescribedPredicate.describe(
                        "private", type -> type.getModifiers().contains(JavaModifier.PRIVATE)))
                .check(classes);
    }

    @Test
    void classConditionsAreOnClasses() {
        noMethods().should().beAnnotatedWith(ConditionalOnClass.class).check(classes);
    }
}
