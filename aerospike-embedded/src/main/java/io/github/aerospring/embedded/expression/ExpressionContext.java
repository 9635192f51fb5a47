package io.github.aerospring.embedded.expression;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/**
 * The record that an expression is evaluated against. Metadata is that of the version at hand: inside a write it is
 * already advanced to the new version, except the sizes.
 */
public interface ExpressionContext {

    /** The value of a bin as changed so far in the request, or null when there is no such bin. */
    @Nullable
    Particle bin(String name);

    /** The stored user key, type byte (1 integer, 3 string, 4 blob) then value, or null when no key is stored. */
    byte @Nullable [] storedKey();

    /** Whether a user key is stored, which may be so although it cannot be looked at. */
    default boolean hasStoredKey() {
        return storedKey() != null;
    }

    /** Digest of the record, 20 bytes. */
    byte[] digest();

    /** Set name, {@code ""} when the record is in no set. */
    String setName();

    /** Time of the last update in nanoseconds since the Unix epoch, in millisecond steps. */
    long lastUpdateNanos();

    /** Time since the last update in milliseconds, at least 0. */
    long sinceUpdateMillis();

    /** Expiry in nanoseconds since the Unix epoch, -1 when the record never expires. */
    long voidTimeNanos();

    /** Time to live in seconds, -1 when the record never expires. */
    long ttlSeconds();

    /** Whether the record is a tombstone. */
    boolean tombstone();

    /** Size in bytes on a device, 0 in a namespace that has none. */
    long deviceSize();

    /** Size in bytes in memory, 0 in a namespace whose data is not in memory. */
    long memorySize();

    /** Size in bytes of the stored version, a multiple of 16. */
    long recordSize();

    /**
     * Remainder of the unsigned little-endian number in the last four digest bytes, as opcode 64 asks for it.
     *
     * @param divisor not 0; its sign does not matter
     */
    default long digestModulo(int divisor) {
        return Integer.toUnsignedLong(
                        ByteBuffer.wrap(digest()).order(ByteOrder.LITTLE_ENDIAN).getInt(16))
                % divisor;
    }
}
