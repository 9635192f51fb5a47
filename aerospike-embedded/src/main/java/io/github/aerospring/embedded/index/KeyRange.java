package io.github.aerospring.embedded.index;

/**
 * Keys from one to another, both included; unsigned in an index of geometries.
 *
 * @param min smallest key
 * @param max largest key
 */
public record KeyRange(long min, long max) {

    /** The one key of a string or blob. */
    public static KeyRange ofHash(byte[] bytes) {
        long hash = WyHash.of(bytes);
        return new KeyRange(hash, hash);
    }
}
