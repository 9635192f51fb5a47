package io.github.aerospring.core;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs the same test over the blocking interface or over its asynchronous twin, whose futures are joined. */
public enum CallStyle {
    BLOCKING {
        @Override
        public <T> T of(Class<T> blocking, T operations, Object twin) {
            return operations;
        }
    },
    ASYNCHRONOUS {
        @Override
        public <T> T of(Class<T> blocking, T operations, Object twin) {
            Object joining = Proxy.newProxyInstance(
                    blocking.getClassLoader(),
                    new Class<?>[] {blocking},
                    (proxy, method, arguments) -> join(twin, method, arguments));
            return blocking.cast(joining);
        }
    };

    /** The operations in this style. */
    public abstract <T> T of(Class<T> blocking, T operations, Object twin);

    private static Object join(Object twin, Method method, Object[] arguments) throws Throwable {
        Method asynchronous = twin.getClass().getMethod(method.getName(), method.getParameterTypes());
        asynchronous.setAccessible(true);
        Object future;
        try {
            future = asynchronous.invoke(twin, arguments);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError("thrown instead of failing the future", thrown.getCause());
        }
        try {
            return ((CompletableFuture<?>) future).join();
        } catch (CompletionException failed) {
            throw failed.getCause();
        }
    }
}
