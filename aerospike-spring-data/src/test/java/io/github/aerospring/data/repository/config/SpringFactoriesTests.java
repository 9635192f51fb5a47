package io.github.aerospring.data.repository.config;

import io.github.aerospring.data.repository.support.AerospikeRepositoryFactory;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;

import static org.assertj.core.api.Assertions.assertThat;

class SpringFactoriesTests {

    @Test
    void namesTheRepositoryFactory() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(RepositoryFactorySupport.class, (type, name, failure) -> assertThat(name)
                                .isEqualTo(AerospikeRepositoryFactory.class.getName())))
                .isEmpty();
    }
}
