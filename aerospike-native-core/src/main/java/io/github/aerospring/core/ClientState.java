package io.github.aerospring.core;

/** What a client can do at present. */
public enum ClientState {
    /** Not connected yet, or closed; {@link NativeClient#connect()} is allowed. */
    DISCONNECTED,
    /** A connect is on its way. */
    CONNECTING,
    /** Operations are allowed. */
    CONNECTED,
    /** Waits for asynchronous commands that were sent. */
    CLOSING
}
