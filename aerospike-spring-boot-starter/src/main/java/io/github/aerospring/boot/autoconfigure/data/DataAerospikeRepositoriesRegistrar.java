package io.github.aerospring.boot.autoconfigure.data;

import java.lang.annotation.Annotation;

import io.github.aerospring.data.repository.config.AerospikeRepositoryConfigurationExtension;
import io.github.aerospring.data.repository.config.EnableAerospikeRepositories;

import org.springframework.boot.autoconfigure.data.AbstractRepositoryConfigurationSourceSupport;
import org.springframework.data.repository.config.RepositoryConfigurationExtension;

/** Registers the repositories in the packages of the application. */
class DataAerospikeRepositoriesRegistrar extends AbstractRepositoryConfigurationSourceSupport {

    @Override
    protected Class<? extends Annotation> getAnnotation() {
        return EnableAerospikeRepositories.class;
    }

    @Override
    protected Class<?> getConfiguration() {
        return Configuration.class;
    }

    @Override
    protected RepositoryConfigurationExtension getRepositoryConfigurationExtension() {
        return new AerospikeRepositoryConfigurationExtension();
    }

    @EnableAerospikeRepositories
    private static final class Configuration {}
}
