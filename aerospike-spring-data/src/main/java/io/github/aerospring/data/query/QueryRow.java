package io.github.aerospring.data.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a plan looks at in a record. */
public interface QueryRow {

    /** User key: {@code String}, {@code Long} or {@code byte[]}; {@code null} if the record was written without. */
    @Nullable
    Object key();

    /** Digest, 20 bytes. */
    byte[] digest();

    /** Generation of the record. */
    int generation();

    /** Bins in stored form; an absent bin has no entry. */
    Map<String, Object> bins();
}
