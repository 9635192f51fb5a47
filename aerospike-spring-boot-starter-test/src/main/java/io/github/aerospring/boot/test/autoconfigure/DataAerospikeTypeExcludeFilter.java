package io.github.aerospring.boot.test.autoconfigure;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Leaves out the components that {@link DataAerospikeTest @DataAerospikeTest} does not name. */
final class DataAerospikeTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<DataAerospikeTest> {

    DataAerospikeTypeExcludeFilter(Class<?> testClass) {
        super(testClass);
    }
}
