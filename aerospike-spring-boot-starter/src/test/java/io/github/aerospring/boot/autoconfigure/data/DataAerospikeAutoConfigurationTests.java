package io.github.aerospring.boot.autoconfigure.data;

import io.github.aerospring.boot.autoconfigure.data.city.City;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.data.convert.AerospikeConverter;
import io.github.aerospring.data.convert.AerospikeCustomConversions;
import io.github.aerospring.data.convert.MappingAerospikeConverter;
import io.github.aerospring.data.core.AerospikeExceptionTranslator;
import io.github.aerospring.data.core.AerospikeOperations;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.core.ExpressionPushdown;
import io.github.aerospring.data.core.TemplateOptions;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.annotation.Id;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.model.SnakeCaseFieldNamingStrategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class DataAerospikeAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataAerospikeAutoConfiguration.class))
            .withBean("client", NativeClient.class, () -> mock(NativeClient.class));

    @Test
    void definesMappingConversionAndTemplate() {
        runner.run(context -> assertThat(context)
                .hasSingleBean(AerospikeMappingContext.class)
                .hasSingleBean(AerospikeCustomConversions.class)
                .hasSingleBean(MappingAerospikeConverter.class)
                .hasSingleBean(AerospikeTemplate.class)
                .hasSingleBean(AerospikeExceptionTranslator.class));
    }

    @Test
    void prefersTheMappingContextOfTheApplication() {
        AerospikeMappingContext own = new AerospikeMappingContext();

        runner.withBean(AerospikeMappingContext.class, () -> own).run(context -> assertThat(
                        context.getBean(AerospikeConverter.class).getMappingContext())
                .isSameAs(own));
    }

    @Test
    void prefersTheConversionsOfTheApplication() {
        AerospikeCustomConversions own = new AerospikeCustomConversions();

        runner.withBean(AerospikeCustomConversions.class, () -> own)
                .run(context -> assertThat(context.getBean(AerospikeCustomConversions.class))
                        .isSameAs(own));
    }

    @Test
    void prefersTheConverterOfTheApplication() {
        AerospikeConverter own = mock(AerospikeConverter.class);

        runner.withBean(AerospikeConverter.class, () -> own)
                .withBean(AerospikeOperations.class, () -> mock(AerospikeOperations.class))
                .run(context ->
                        assertThat(context.getBean(AerospikeConverter.class)).isSameAs(own));
    }

    @Test
    void prefersTheTemplateOfTheApplication() {
        AerospikeOperations own = mock(AerospikeOperations.class);

        runner.withBean(AerospikeOperations.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(AerospikeOperations.class)).isSameAs(own));
    }

    @Test
    void prefersTheExceptionTranslatorOfTheApplication() {
        AerospikeExceptionTranslator own = new AerospikeExceptionTranslator();

        runner.withBean(AerospikeExceptionTranslator.class, () -> own)
                .run(context -> assertThat(context.getBean(AerospikeExceptionTranslator.class))
                        .isSameAs(own));
    }

    @Test
    void leavesTheTemplateToTheApplicationWhenItHasSeveralClients() {
        runner.withBean("other", NativeClient.class, () -> mock(NativeClient.class))
                .run(context -> assertThat(context).doesNotHaveBean(AerospikeOperations.class));
    }

    @Test
    void findsEntitiesInThePackagesOfTheApplication() {
        runner.withUserConfiguration(PackageConfiguration.class).run(context -> assertThat(
                        context.getBean(AerospikeMappingContext.class).getManagedTypes())
                .containsExactly(TypeInformation.of(City.class)));
    }

    @Test
    void findsEntitiesInThePackagesOfEntityScan() {
        runner.withUserConfiguration(EntityScanConfiguration.class).run(context -> assertThat(
                        context.getBean(AerospikeMappingContext.class).getManagedTypes())
                .containsExactly(TypeInformation.of(City.class)));
    }

    @Test
    void templateHasTheOptionsOfTheProperties() {
        runner.withPropertyValues(
                        "aerospike.data.namespace=shop",
                        "aerospike.data.batch-size=7",
                        "aerospike.data.expression-pushdown=off")
                .run(context -> assertThat(context.getBean(TemplateOptions.class))
                        .isEqualTo(new TemplateOptions("shop", 7, ExpressionPushdown.OFF)));
    }

    @Test
    void defaultOptionsAreThoseOfTheTemplate() {
        runner.run(context -> assertThat(context.getBean(TemplateOptions.class)).isEqualTo(TemplateOptions.of("test")));
    }

    @Test
    void prefersTheTemplateOptionsOfTheApplication() {
        TemplateOptions own = TemplateOptions.of("own");

        runner.withBean(TemplateOptions.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(TemplateOptions.class)).isSameAs(own));
    }

    @Test
    void namesBinsByTheConfiguredStrategy() {
        runner.withPropertyValues(
                        "aerospike.data.field-naming-strategy=" + SnakeCaseFieldNamingStrategy.class.getName())
                .run(context -> assertThat(context.getBean(AerospikeConverter.class)
                                .write(new Town("t", 1))
                                .bins())
                        .containsKey("head_count"));
    }

    @Test
    void storesTypeKeysAsConfigured() {
        runner.withPropertyValues("aerospike.data.type-keys=always")
                .run(context -> assertThat(context.getBean(AerospikeConverter.class)
                                .write(new Town("t", 1))
                                .bins())
                        .hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aerospike.data.namespace= ", "aerospike.data.batch-size=0"})
    void refusesAValueOutOfRangeByTheNameOfItsProperty(String property) {
        runner.withPropertyValues(property).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        failure -> assertThat(property).startsWith(failure.getName() + "=")));
    }

    record Town(@Id String name, int headCount) {}

    @AutoConfigurationPackage(basePackageClasses = City.class)
    static class PackageConfiguration {}

    @EntityScan(basePackageClasses = City.class)
    static class EntityScanConfiguration {}
}
