package io.github.aerospring.boot.autoconfigure.data;

import io.github.aerospring.boot.autoconfigure.data.city.City;
import io.github.aerospring.boot.autoconfigure.data.city.CityRepository;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.data.repository.config.EnableAerospikeRepositories;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class DataAerospikeRepositoriesAutoConfigurationTests {

    private final ApplicationContextRunner withoutClient = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataAerospikeAutoConfiguration.class, DataAerospikeRepositoriesAutoConfiguration.class))
            .withUserConfiguration(PackageConfiguration.class);

    private final ApplicationContextRunner runner =
            withoutClient.withBean("client", NativeClient.class, () -> mock(NativeClient.class));

    @Test
    void findsRepositoriesInThePackagesOfTheApplication() {
        runner.run(context -> assertThat(context).hasSingleBean(CityRepository.class));
    }

    @Test
    void isOffWhenSwitchedOff() {
        runner.withPropertyValues("aerospike.data.repositories.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(CityRepository.class));
    }

    @Test
    void isOffWithoutATemplate() {
        withoutClient.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CityRepository.class));
    }

    @Test
    void backsOffWhenTheApplicationEnablesRepositoriesItself() {
        runner.withUserConfiguration(OwnConfiguration.class)
                .run(context -> assertThat(context).doesNotHaveBean(CityRepository.class));
    }

    @AutoConfigurationPackage(basePackageClasses = City.class)
    static class PackageConfiguration {}

    @EnableAerospikeRepositories("io.github.aerospring.none")
    static class OwnConfiguration {}
}
