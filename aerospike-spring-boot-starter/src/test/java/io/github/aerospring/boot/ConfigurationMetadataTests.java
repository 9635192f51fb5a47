package io.github.aerospring.boot;

import java.util.List;
import java.util.Set;

import io.github.aerospring.boot.ConfigurationMetadata.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationMetadataTests {

    /** Keys whose place is prescribed by conditions of Spring Boot. */
    private static final Set<String> PRESCRIBED = Set.of("management.health.aerospike.enabled");

    @Test
    void describesEveryProperty() {
        assertThat(ConfigurationMetadata.properties()).isNotEmpty().allSatisfy(property -> assertThat(
                        property.description())
                .as(property.name())
                .isNotBlank()
                .endsWith(".")
                .doesNotStartWith("The ")
                .doesNotStartWith("A "));
    }

    @Test
    void everyPropertyHasAType() {
        assertThat(ConfigurationMetadata.properties())
                .allSatisfy(property ->
                        assertThat(property.type()).as(property.name()).isNotBlank());
    }

    @Test
    void startsDescriptionsOfSwitchesWithWhether() {
        assertThat(ConfigurationMetadata.properties())
                .filteredOn(property -> "java.lang.Boolean".equals(property.type()))
                .isNotEmpty()
                .allSatisfy(property ->
                        assertThat(property.description()).as(property.name()).startsWith("Whether "));
    }

    @Test
    void usesNoForeignPrefix() {
        assertThat(ConfigurationMetadata.properties())
                .extracting(Property::name)
                .filteredOn(name -> !name.startsWith("aerospike."))
                .containsExactlyInAnyOrderElementsOf(PRESCRIBED);
    }

    @Test
    void namesEveryPropertyOnce() {
        assertThat(ConfigurationMetadata.properties())
                .extracting(Property::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void additionalMetadataIsSorted() {
        List<String> names = ConfigurationMetadata.additionalNames();

        assertThat(names).isNotEmpty().isSorted();
    }
}
