package io.github.aerospring.data.repository.config;

import java.lang.annotation.Annotation;

import org.springframework.data.repository.config.RepositoryBeanDefinitionRegistrarSupport;
import org.springframework.data.repository.config.RepositoryConfigurationExtension;

/** Registers the repositories that {@link EnableAerospikeRepositories} asks for. */
final class AerospikeRepositoriesRegistrar extends RepositoryBeanDefinitionRegistrarSupport {

    @Override
    protected Class<? extends Annotation> getAnnotation() {
        return EnableAerospikeRepositories.class;
    }

    @Override
    protected RepositoryConfigurationExtension getExtension() {
        return new AerospikeRepositoryConfigurationExtension();
    }
}
