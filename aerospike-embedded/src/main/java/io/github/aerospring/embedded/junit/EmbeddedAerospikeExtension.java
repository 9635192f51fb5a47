package io.github.aerospring.embedded.junit;

import java.util.function.Supplier;

import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.EmbeddedCluster;
import io.github.aerospring.embedded.fault.Faults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts a server for a test class or method, makes it as new before each test, and stops it at the end. */
final class EmbeddedAerospikeExtension implements BeforeEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace STORE =
            ExtensionContext.Namespace.create(EmbeddedAerospikeExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) throws InterruptedException {
        server(context).renew();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == EmbeddedAerospike.class || type == EmbeddedCluster.class || type == Faults.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        TestServer server = server(context);
        if (type == EmbeddedCluster.class) {
            return required(server.cluster(), "nodes of at least 2", type);
        }
        EmbeddedAerospike single = required(server.single(), "nodes of 1", type);
        return type == Faults.class ? single.faults() : single;
    }

    private static <T> T required(@Nullable T value, String expected, Class<?> type) {
        if (value == null) {
            throw new ParameterResolutionException(
                    "parameter: " + type.getSimpleName() + " (expected: @EmbeddedAerospikeTest with " + expected + ")");
        }
        return value;
    }

    /** A store ends with its context: that of a class after its last test, that of a method after the method. */
    private static TestServer server(ExtensionContext context) {
        EmbeddedAerospikeTest options = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), EmbeddedAerospikeTest.class)
                .orElseThrow(() -> new IllegalStateException("class: "
                        + context.getRequiredTestClass().getName() + " (expected: one with @EmbeddedAerospikeTest)"));
        ExtensionContext owner = options.perMethod() ? context : ofClass(context);
        Supplier<TestServer> start = () -> TestServer.start(options);
        return owner.getStore(STORE).computeIfAbsent(TestServer.class, key -> start.get(), TestServer.class);
    }

    private static ExtensionContext ofClass(ExtensionContext context) {
        ExtensionContext owner = context;
        while (owner.getTestMethod().isPresent() && owner.getParent().isPresent()) {
            owner = owner.getParent().get();
        }
        return owner;
    }
}
