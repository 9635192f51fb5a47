package io.github.aerospring.core.admin;

import java.util.Map;

/**
 * A UDF module as a node lists it (info command {@code udf-list}).
 *
 * @param fileName with the suffix {@code .lua}
 * @param hash of its text, as the server computes it
 * @param language always {@code LUA}
 */
public record UdfModule(String fileName, String hash, String language) {

    static UdfModule of(Map<String, String> fields) {
        return new UdfModule(
                fields.getOrDefault("filename", ""),
                fields.getOrDefault("hash", ""),
                fields.getOrDefault("type", "LUA"));
    }
}
