package io.github.aerospring.data.repository.config;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.aerospring.data.repository.support.AerospikeRepositoryFactoryBean;

import org.springframework.beans.factory.support.BeanNameGenerator;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.data.repository.config.BootstrapMode;
import org.springframework.data.repository.config.DefaultRepositoryBaseClass;
import org.springframework.data.repository.core.support.RepositoryFragmentsContributor;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.QueryLookupStrategy.Key;

/**
 * Creates a bean for each repository interface below the package of the annotated class, or below those named. The
 * attributes mean what they mean in other Spring Data modules.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Import(AerospikeRepositoriesRegistrar.class)
public @interface EnableAerospikeRepositories {

    /** Alias for {@link #basePackages()}. */
    @AliasFor("basePackages")
    String[] value() default {};

    /** Packages to search. Default: that of the annotated class. */
    @AliasFor("value")
    String[] basePackages() default {};

    /** Classes whose packages are searched. */
    Class<?>[] basePackageClasses() default {};

    /** Which interfaces to take. */
    Filter[] includeFilters() default {};

    /** Which interfaces to leave. */
    Filter[] excludeFilters() default {};

    /** Suffix of classes that implement further methods. */
    String repositoryImplementationPostfix() default "Impl";

    /** Where named queries are; they are not used by derived queries. */
    String namedQueriesLocation() default "";

    /** How queries of methods are found; there are only derived ones. */
    Key queryLookupStrategy() default QueryLookupStrategy.Key.CREATE_IF_NOT_FOUND;

    /** Class of the beans. */
    Class<?> repositoryFactoryBeanClass() default AerospikeRepositoryFactoryBean.class;

    /** Class that implements the common methods. */
    Class<?> repositoryBaseClass() default DefaultRepositoryBaseClass.class;

    /** Contributes fragments to all repositories. */
    Class<? extends RepositoryFragmentsContributor> fragmentsContributor() default RepositoryFragmentsContributor.class;

    /** Names the beans. */
    Class<? extends BeanNameGenerator> nameGenerator() default BeanNameGenerator.class;

    /** Name of the template's bean. */
    String aerospikeTemplateRef() default "aerospikeTemplate";

    /** Whether interfaces nested in classes are taken. */
    boolean considerNestedRepositories() default false;

    /** When repositories are created. */
    BootstrapMode bootstrapMode() default BootstrapMode.DEFAULT;
}
