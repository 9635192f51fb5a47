package io.github.aerospring.boot.test.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestContextBootstrapper;

/**
 * {@link TestContextBootstrapper} of {@link DataAerospikeTest @DataAerospikeTest}. Points the application to the embedded
 * server whatever cluster its configuration names; the test's own {@code properties} have the last word.
 */
class DataAerospikeTestContextBootstrapper extends TestSliceTestContextBootstrapper<DataAerospikeTest> {

    private static final List<String> EMBEDDED =
            List.of("aerospike.hosts=", "aerospike.embedded.enabled=if-no-hosts", "aerospike.embedded.port=0");

    @Override
    protected String @Nullable [] getProperties(Class<?> testClass) {
        List<String> properties = new ArrayList<>(isEmbedded(testClass) ? EMBEDDED : List.of());
        String[] own = super.getProperties(testClass);
        if (own != null) {
            properties.addAll(List.of(own));
        }
        return properties.toArray(String[]::new);
    }

    private static boolean isEmbedded(Class<?> testClass) {
        return MergedAnnotations.search(SearchStrategy.TYPE_HIERARCHY)
                .withEnclosingClasses(TestContextAnnotationUtils::searchEnclosingClass)
                .from(testClass)
                .get(DataAerospikeTest.class)
                .getValue("embedded", Boolean.class)
                .orElse(true);
    }
}
