package io.github.aerospring.data.repository.config;

import java.io.IOException;
import java.util.Properties;

import io.github.aerospring.data.repository.support.AerospikeRepositoryFactory;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;

import static org.assertj.core.api.Assertions.assertThat;

class SpringFactoriesTests {

    @Test
    void namesTheRepositoryFactory() throws IOException {
        Properties factories = PropertiesLoaderUtils.loadAllProperties("META-INF/spring.factories");
        assertThat(factories.getProperty(RepositoryFactorySupport.class.getName()))
                .isEqualTo(AerospikeRepositoryFactory.class.getName());
    }
}
