package io.github.aerospring.embedded.security;

import java.nio.charset.StandardCharsets;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.Radix64Encoder;
import io.github.aerospring.embedded.message.WireText;

/** Hashes of passwords as clients compute them: bcrypt of the UTF-8 bytes with the one salt that all clients use. */
final class Bcrypt {

    private static final int COST = 10;
    private static final byte[] SALT =
            new Radix64Encoder.Default().decode("7EqJtq98hPqEX7fNZaFWoO".getBytes(StandardCharsets.US_ASCII));
    private static final BCrypt.Hasher HASHER =
            BCrypt.with(BCrypt.Version.VERSION_2A, LongPasswordStrategies.truncate(BCrypt.Version.VERSION_2A));

    private Bcrypt() {}

    static String hash(String password) {
        byte[] hash = HASHER.hash(COST, SALT, password.getBytes(StandardCharsets.UTF_8));
        return WireText.of(hash, 0, hash.length);
    }
}
