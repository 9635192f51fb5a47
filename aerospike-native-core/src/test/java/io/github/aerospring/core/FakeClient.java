package io.github.aerospring.core;

import java.lang.reflect.Proxy;

import com.aerospike.client.IAerospikeClient;

/** Official clients without a server. */
public final class FakeClient {

    private FakeClient() {}

    /** A client that hands every call to the answer; calls without an answer fail. */
    public static IAerospikeClient answering(Answer answer) {
        return (IAerospikeClient) Proxy.newProxyInstance(
                FakeClient.class.getClassLoader(),
                new Class<?>[] {IAerospikeClient.class},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments));
    }

    /** A client that must not be called. */
    public static IAerospikeClient unused() {
        return answering((method, arguments) -> {
            throw new AssertionError("unexpected call of " + method);
        });
    }

    /** What a call yields. */
    public interface Answer {

        /** The result of a method. */
        Object to(String method, Object... arguments) throws Exception;
    }
}
