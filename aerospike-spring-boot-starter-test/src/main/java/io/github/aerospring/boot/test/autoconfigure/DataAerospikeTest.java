package io.github.aerospring.boot.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of entities and repositories only: auto-configures client, template and repositories, and leaves all other
 * components of the application out. It runs on an embedded server at a free port, whatever cluster the configuration of
 * the application names, unless {@link #embedded()} is switched off. A bean of type
 * {@link io.github.aerospring.boot.autoconfigure.AerospikeConnectionDetails} takes precedence over both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(DataAerospikeTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(DataAerospikeTypeExcludeFilter.class)
@AutoConfigureDataAerospike
@ImportAutoConfiguration
public @interface DataAerospikeTest {

    /** Whether to run on the embedded server; {@code false} runs on what {@code aerospike.*} of the application says. */
    boolean embedded() default true;

    /** Properties as {@code key=value}, added to the environment before the test. */
    String[] properties() default {};

    /** Whether to leave out components of the application that the slice does not need. */
    boolean useDefaultFilters() default true;

    /** Components to let in although the slice does not need them. */
    Filter[] includeFilters() default {};

    /** Components to leave out although the slice would let them in. */
    Filter[] excludeFilters() default {};

    /** Auto-configurations to leave out. */
    @AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
    Class<?>[] excludeAutoConfiguration() default {};
}
