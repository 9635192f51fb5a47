package io.github.aerospring.boot.autoconfigure.data;

import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.boot.autoconfigure.data.city.City;
import io.github.aerospring.boot.autoconfigure.data.city.CityRepository;
import io.github.aerospring.data.core.AerospikeOperations;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class DataAerospikeIntegrationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    AerospikeAutoConfiguration.class,
                    DataAerospikeAutoConfiguration.class,
                    DataAerospikeRepositoriesAutoConfiguration.class))
            .withUserConfiguration(PackageConfiguration.class)
            .withPropertyValues("aerospike.hosts=" + ServerUnderTest.shared().hosts());

    @Test
    void repositoryAndTemplateShareTheClient() {
        runner.run(context -> {
            City oslo = new City("Oslo", 724_000);
            context.getBean(CityRepository.class).save(oslo);

            assertThat(context.getBean(AerospikeOperations.class).findById("Oslo", City.class))
                    .contains(oslo);
        });
    }

    @Test
    void repositoryAnswersDerivedQueries() {
        runner.run(context -> {
            CityRepository cities = context.getBean(CityRepository.class);
            cities.save(new City("Bergen", 292_000));
            cities.save(new City("Flåm", 350));

            assertThat(cities.findByInhabitantsGreaterThan(1_000))
                    .extracting(City::name)
                    .contains("Bergen")
                    .doesNotContain("Flåm");
        });
    }

    @AutoConfigurationPackage(basePackageClasses = City.class)
    static class PackageConfiguration {}
}
