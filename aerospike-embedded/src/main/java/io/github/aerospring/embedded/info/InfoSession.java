package io.github.aerospring.embedded.info;

import org.jspecify.annotations.Nullable;

/** What the info protocol remembers about one connection. Used by the thread of the connection only. */
public final class InfoSession {

    private final InfoGuard guard;
    private @Nullable String userAgent;

    /** A connection on which everybody may do everything. */
    public InfoSession() {
        this(InfoGuard.OPEN);
    }

    /** A connection whose commands {@code guard} looks at. */
    public InfoSession(InfoGuard guard) {
        this.guard = guard;
    }

    InfoGuard guard() {
        return guard;
    }

    /** What the client said about itself, in base64; null until it did. */
    @Nullable
    String userAgent() {
        return userAgent;
    }

    void userAgent(String base64) {
        userAgent = base64;
    }
}
