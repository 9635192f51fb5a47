package io.github.aerospring.boot.autoconfigure;

import io.github.aerospring.core.NativeClientBuilder;

/**
 * Callback for the builder of the auto-configured {@link io.github.aerospring.core.NativeClient}: observation registry
 * and convention, executor of futures. Beans of this type are called in
 * {@link org.springframework.core.annotation.Order @Order}, after the properties and before any
 * {@link ClientPolicyCustomizer}.
 */
@FunctionalInterface
public interface NativeClientBuilderCustomizer {

    /** Changes the builder in place. */
    void customize(NativeClientBuilder builder);
}
