package io.github.aerospring.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.github.aerospring.core.error.ClientClosedException;
import io.github.aerospring.core.error.ClientException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientLifecycleTests {

    private final ClientLifecycle lifecycle = new ClientLifecycle();
    private final List<String> closed = new ArrayList<>();

    private Supplier<Session> session(String name) {
        return () ->
                new Session(FakeClient.unused(), null, Runnable::run, Runnable::run, () -> closed.add(name), false);
    }

    @Test
    void startsDisconnected() {
        assertThat(lifecycle.state()).isEqualTo(ClientState.DISCONNECTED);
        assertThatThrownBy(lifecycle::session).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void connectsOnce() {
        lifecycle.connect(session("first"));

        assertThat(lifecycle.state()).isEqualTo(ClientState.CONNECTED);
        assertThatThrownBy(() -> lifecycle.connect(session("second")))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("connect in state CONNECTED (expected: DISCONNECTED)");
    }

    @Test
    void closesOnce() {
        lifecycle.connect(session("first"));

        lifecycle.close();
        lifecycle.close();

        assertThat(closed).containsExactly("first");
        assertThat(lifecycle.state()).isEqualTo(ClientState.DISCONNECTED);
    }

    @Test
    void connectsAgainAfterClose() {
        lifecycle.connect(session("first"));
        lifecycle.close();

        lifecycle.connect(session("second"));
        lifecycle.close();

        assertThat(closed).containsExactly("first", "second");
    }

    @Test
    void failedConnectLeavesItDisconnected() {
        assertThatThrownBy(() -> lifecycle.connect(() -> {
                    throw new ClientException(-1, "down");
                }))
                .hasMessageContaining("down");

        assertThat(lifecycle.state()).isEqualTo(ClientState.DISCONNECTED);
        assertThatCode(() -> lifecycle.connect(session("second"))).doesNotThrowAnyException();
    }

    @Test
    void closeIsRefusedWhileConnecting() throws Exception {
        CountDownLatch connecting = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> connect = CompletableFuture.runAsync(() -> lifecycle.connect(() -> {
            connecting.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return session("slow").get();
        }));
        connecting.await();

        assertThat(lifecycle.state()).isEqualTo(ClientState.CONNECTING);
        assertThatThrownBy(lifecycle::close).hasMessageContaining("close in state CONNECTING");
        assertThatThrownBy(lifecycle::session).isInstanceOf(ClientClosedException.class);

        goOn.countDown();
        connect.get(10, TimeUnit.SECONDS);
        assertThat(lifecycle.state()).isEqualTo(ClientState.CONNECTED);
    }

    @Test
    void nothingIsAllowedWhileClosing() {
        lifecycle.connect(() -> new Session(
                FakeClient.unused(),
                null,
                Runnable::run,
                Runnable::run,
                () -> {
                    assertThat(lifecycle.state()).isEqualTo(ClientState.CLOSING);
                    assertThatThrownBy(lifecycle::session).isInstanceOf(ClientClosedException.class);
                    closed.add("checked");
                },
                false));

        lifecycle.close();

        assertThat(closed).containsExactly("checked");
    }
}
