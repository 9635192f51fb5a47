package io.github.aerospring.data.repository.config;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;

import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.repository.AerospikeRepository;
import io.github.aerospring.data.repository.support.AerospikeRepositoryFactoryBean;

import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.data.repository.config.AnnotationRepositoryConfigurationSource;
import org.springframework.data.repository.config.RepositoryConfigurationExtensionSupport;

/** How repository interfaces are recognised and what their beans need. */
public class AerospikeRepositoryConfigurationExtension extends RepositoryConfigurationExtensionSupport {

    @Override
    public String getModuleName() {
        return "Aerospike";
    }

    /** Deprecated, but still without an implementation in the superclass. */
    @Override
    @SuppressWarnings("deprecation")
    protected String getModulePrefix() {
        return "aerospike";
    }

    @Override
    public String getRepositoryFactoryBeanClassName() {
        return AerospikeRepositoryFactoryBean.class.getName();
    }

    @Override
    protected Collection<Class<? extends Annotation>> getIdentifyingAnnotations() {
        return List.of(Document.class);
    }

    @Override
    protected Collection<Class<?>> getIdentifyingTypes() {
        return List.of(AerospikeRepository.class);
    }

    @Override
    public void postProcess(BeanDefinitionBuilder builder, AnnotationRepositoryConfigurationSource source) {
        builder.addPropertyReference(
                "aerospikeOperations", source.getAttributes().getString("aerospikeTemplateRef"));
    }
}
