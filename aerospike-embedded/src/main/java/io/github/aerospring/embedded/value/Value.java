package io.github.aerospring.embedded.value;

import java.nio.ByteBuffer;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** An immutable value as it occurs in lists, maps, operation parameters and expressions. */
public sealed interface Value
        permits Nil, Bool, Int, Float, Str, Blob, Geo, HllValue, ListValue, MapValue, Extension, Wildcard, Infinity {

    /** Place of the value in the order of kinds. */
    ValueKind kind();

    /**
     * This value as the value of a bin.
     *
     * @return {@code null} for nil, which is the absence of a bin
     * @throws RequestFailedException code 1 when the value cannot be a bin: extension, wildcard, infinity
     */
    @Nullable
    Particle toParticle();

    /** MessagePack form: shortest headers, flags of ordered containers as the first element. */
    default byte[] encode() {
        return new MsgPackWriter().value(this).toByteArray();
    }

    /**
     * The value that MessagePack bytes hold.
     *
     * @throws RequestFailedException code 4 when the bytes are no value, or more than one
     */
    static Value decode(byte[] bytes) {
        MsgPackReader reader = new MsgPackReader(bytes);
        Value value = reader.readValue();
        reader.expectEnd();
        return value;
    }

    /** The value of a bin; {@code null}, an absent bin, is nil. */
    static Value fromParticle(@Nullable Particle particle) {
        if (particle == null) {
            return Nil.NIL;
        }
        byte[] bytes = particle.value();
        return switch (particle.type()) {
            case Particle.INTEGER -> Int.of(ByteBuffer.wrap(bytes).getLong());
            case Particle.FLOAT -> new Float(ByteBuffer.wrap(bytes).getDouble());
            case Particle.STRING -> new Str(bytes);
            case Particle.BOOL -> Bool.of(bytes[0] != 0);
            case Particle.HLL -> new HllValue(bytes);
            case Particle.GEOJSON -> new Geo(bytes);
            case Particle.LIST, Particle.MAP -> decode(bytes);
            default -> new Blob(particle.type(), bytes);
        };
    }
}
