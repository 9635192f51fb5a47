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

    /** Registers {@code core_tests.lua} once and returns the name of the module. */
    public static String registerUdf() {
        return Udf.MODULE;
    }

    private static final class Holder {
        static final NativeClient CLIENT = builder().connect();
    }

    private static final class Udf {
        static final String MODULE = register();

        private static String register() {
            shared().admin().registerUdf(TestClients.class.getClassLoader(), "udf/core_tests.lua", "core_tests");
            return "core_tests";
        }
    }
}
