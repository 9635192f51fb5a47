package io.github.aerospring.boot.autoconfigure.data;

import java.time.Clock;

import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.data.convert.AerospikeConverter;
import io.github.aerospring.data.convert.AerospikeCustomConversions;
import io.github.aerospring.data.convert.MappingAerospikeConverter;
import io.github.aerospring.data.core.AerospikeExceptionTranslator;
import io.github.aerospring.data.core.AerospikeOperations;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.core.TemplateOptions;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.Document;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of entity mapping, conversion, template and exception translation. */
@AutoConfiguration(after = AerospikeAutoConfiguration.class)
@EnableConfigurationProperties(DataAerospikeProperties.class)
public final class DataAerospikeAutoConfiguration {

    private final DataAerospikeProperties properties;

    DataAerospikeAutoConfiguration(DataAerospikeProperties properties) {
        this.properties = properties;
    }

    @Bean
    @ConditionalOnMissingBean
    AerospikeMappingContext aerospikeMappingContext(ApplicationContext context, AerospikeCustomConversions conversions)
            throws ClassNotFoundException {
        AerospikeMappingContext mappingContext = new AerospikeMappingContext();
        mappingContext.setInitialEntitySet(new EntityScanner(context).scan(Document.class));
        mappingContext.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        PropertyMapper.get()
                .from(properties::getFieldNamingStrategy)
                .as(BeanUtils::instantiateClass)
                .to(mappingContext::setFieldNamingStrategy);
        return mappingContext;
    }

    @Bean
    @ConditionalOnMissingBean
    AerospikeCustomConversions aerospikeCustomConversions() {
        return new AerospikeCustomConversions();
    }

    @Bean
    @ConditionalOnMissingBean(AerospikeConverter.class)
    MappingAerospikeConverter aerospikeConverter(
            AerospikeMappingContext mappingContext, AerospikeCustomConversions conversions) {
        return new MappingAerospikeConverter(mappingContext, conversions, properties.getTypeKeys(), Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    TemplateOptions aerospikeTemplateOptions() {
        if (properties.getNamespace().isBlank()) {
            throw new InvalidConfigurationPropertyValueException(
                    "aerospike.data.namespace",
                    properties.getNamespace(),
                    "Expected a namespace, for example \"test\".");
        }
        if (properties.getBatchSize() < 1) {
            throw new InvalidConfigurationPropertyValueException(
                    "aerospike.data.batch-size", properties.getBatchSize(), "Expected at least 1.");
        }
        return TemplateOptions.of(properties.getNamespace())
                .withBatchSize(properties.getBatchSize())
                .withPushdown(properties.getExpressionPushdown());
    }

    @Bean
    @ConditionalOnMissingBean(AerospikeOperations.class)
    @ConditionalOnSingleCandidate(NativeClient.class)
    AerospikeTemplate aerospikeTemplate(NativeClient client, AerospikeConverter converter, TemplateOptions options) {
        return new AerospikeTemplate(client, converter, options);
    }

    @Bean
    @ConditionalOnMissingBean
    AerospikeExceptionTranslator aerospikeExceptionTranslator() {
        return new AerospikeExceptionTranslator();
    }
}
