package io.github.aerospring.embedded.security;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.aerospring.embedded.message.ResultCode;

/** Session tokens: given out by a login, good for new connections until they expire. */
final class Sessions {

    private static final int TOKEN_SIZE = 32;

    private final Map<ByteBuffer, Session> sessions = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Duration ttl;

    Sessions(Clock clock, Duration ttl) {
        this.clock = clock;
        this.ttl = ttl;
    }

    Duration ttl() {
        return ttl;
    }

    byte[] open(String user) {
        Instant now = clock.instant();
        sessions.values().removeIf(session -> session.expires.plus(ttl).isBefore(now));
        byte[] token = new byte[TOKEN_SIZE];
        random.nextBytes(token);
        sessions.put(ByteBuffer.wrap(token), new Session(user, now.plus(ttl)));
        return token;
    }

    /**
     * User of a token.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 65 for a token that was never given out,
     *     66 for one that has expired
     */
    String userOf(byte[] token) {
        Session session = sessions.get(ByteBuffer.wrap(token));
        if (session == null) {
            throw ResultCode.CREDENTIAL.failure();
        }
        if (!clock.instant().isBefore(session.expires)) {
            throw ResultCode.SESSION_EXPIRED.failure();
        }
        return session.user;
    }

    /** Ends the sessions of a user, whose password or existence has changed. */
    void endOf(String user) {
        sessions.values().removeIf(session -> session.user.equals(user));
    }

    private record Session(String user, Instant expires) {}
}
