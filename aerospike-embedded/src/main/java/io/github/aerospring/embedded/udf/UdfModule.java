package io.github.aerospring.embedded.udf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import io.github.aerospring.embedded.lua.library.ChunkName;
import io.github.aerospring.embedded.lua.library.ModuleSource;

/**
 * A registered module.
 *
 * @param fileName name with extension
 * @param content bytes of the source; must not be changed
 */
public record UdfModule(String fileName, byte[] content) {

    /** The one language. */
    public static final String TYPE = "LUA";

    /** Where the real server has its modules; it is in messages of scripts. */
    static final String DIRECTORY = "/opt/aerospike/usr/udf/lua/";

    /** The content in base 64. */
    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** SHA-1, in hexadecimal digits, of the JSON text that the real server keeps the module as. */
    public String hash() {
        String json =
                "{\"content64\": \"" + base64() + "\", \"type\": \"" + TYPE + "\", \"name\": \"" + fileName + "\"}";
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(json.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("digest: SHA-1 (expected: in every Java)", e);
        }
    }

    /** The source as {@code require} loads it. */
    ModuleSource source() {
        return new ModuleSource(text(), ChunkName.shown("@" + DIRECTORY + fileName));
    }

    /** The content, bytes as chars. */
    String text() {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
