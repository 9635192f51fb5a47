package io.github.aerospring.boot.autoconfigure.data;

import io.github.aerospring.data.core.AerospikeOperations;
import io.github.aerospring.data.repository.config.AerospikeRepositoryConfigurationExtension;
import io.github.aerospring.data.repository.support.AerospikeRepositoryFactoryBean;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;

/**
 * Auto-configuration of repositories in the packages of the application, unless it enables them itself or
 * {@code aerospike.data.repositories.enabled} is false.
 */
@AutoConfiguration(after = DataAerospikeAutoConfiguration.class)
@ConditionalOnBean(AerospikeOperations.class)
@ConditionalOnMissingBean({AerospikeRepositoryFactoryBean.class, AerospikeRepositoryConfigurationExtension.class})
@ConditionalOnBooleanProperty(name = "aerospike.data.repositories.enabled", matchIfMissing = true)
@Import(DataAerospikeRepositoriesRegistrar.class)
public final class DataAerospikeRepositoriesAutoConfiguration {

    DataAerospikeRepositoriesAutoConfiguration() {}
}
