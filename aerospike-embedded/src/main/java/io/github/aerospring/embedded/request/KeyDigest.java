package io.github.aerospring.embedded.request;

import java.nio.charset.StandardCharsets;

import io.github.aerospring.embedded.message.WireWriter;

/** The digest that identifies a record: RIPEMD-160 of set name, type of the key and key. */
final class KeyDigest {

    private static final int INTEGER = 1;
    private static final int STRING = 3;
    private static final int BLOB = 4;

    private KeyDigest() {}

    /**
     * Digest of a user key.
     *
     * @throws IllegalArgumentException when the key is neither text, whole number nor bytes
     */
    static byte[] of(String set, Object key) {
        WireWriter input = new WireWriter(64).bytes(set.getBytes(StandardCharsets.UTF_8));
        if (key instanceof String text) {
            input.u8(STRING).bytes(text.getBytes(StandardCharsets.UTF_8));
        } else if (key instanceof byte[] bytes) {
            input.u8(BLOB).bytes(bytes);
        } else if (key instanceof Long || key instanceof Integer || key instanceof Short || key instanceof Byte) {
            input.u8(INTEGER).i64(((Number) key).longValue());
        } else {
            throw new IllegalArgumentException(
                    "key: '" + key + "' (expected: a String, a whole number or bytes, e.g. \"alice\")");
        }
        return Ripemd160.hash(input.toByteArray());
    }
}
