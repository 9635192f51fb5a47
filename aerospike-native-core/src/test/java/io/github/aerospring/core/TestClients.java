package io.github.aerospring.core;

import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.servers.ServerUnderTest;

/** Clients of the server under test. */
public final class TestClients {

    private TestClients() {}

    /** One client for all tests of this JVM; never closed by a test. */
    public static NativeClient shared() {
        return Holder.CLIENT;
    }

    /** A builder for the server under test. */
    public static NativeClientBuilder builder() {
        return NativeClient.builder()
                .configuration(ClientConfiguration.of(ServerUnderTest.shared().hosts()));
    }

    private static final class Holder {
        static final NativeClient CLIENT = builder().connect();
    }
}
