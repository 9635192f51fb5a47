package io.github.aerospring.embedded.security;

import java.security.MessageDigest;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import org.jspecify.annotations.Nullable;

/** A password as its hash, which is all that clients ever send. The hash of a clear text is computed when first needed. */
final class Password {

    private static final int HASH_SIZE = 60;

    private final @Nullable String clearText;
    private volatile @Nullable String hash;

    private Password(@Nullable String clearText, @Nullable String hash) {
        this.clearText = clearText;
        this.hash = hash;
    }

    static Password ofClearText(String clearText) {
        return new Password(clearText, null);
    }

    /**
     * The password of a hash that a client sent.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 62 when it is no such hash
     */
    static Password ofHash(String hash) {
        if (hash.length() != HASH_SIZE || !hash.startsWith("$2")) {
            throw ResultCode.PASSWORD.failure();
        }
        return new Password(null, hash);
    }

    boolean matches(String candidateHash) {
        return MessageDigest.isEqual(WireText.bytes(hash()), WireText.bytes(candidateHash));
    }

    private String hash() {
        String known = hash;
        if (known == null) {
            known = Bcrypt.hash(clearText == null ? "" : clearText);
            hash = known;
        }
        return known;
    }
}
