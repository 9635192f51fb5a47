package io.github.aerospring.embedded.expression;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** What an expression yields: a value, {@link #UNKNOWN}, or {@link #REMOVAL}. */
public sealed interface Operand
        permits Operand.Valueless, Operand.Nothing, Operand.Truth, Operand.Whole, Operand.Real, Operand.Text, Packed {

    /** No value: a missing bin, a type mismatch, a failed call. */
    Operand UNKNOWN = new Valueless("unknown");

    /** Removes the element at hand; only paths give it a meaning. */
    Operand REMOVAL = new Valueless("removal");

    /** The nil value. */
    Operand NIL = new Nothing();

    /** True. */
    Operand TRUE = new Truth(true);

    /** False. */
    Operand FALSE = new Truth(false);

    /** The boolean as an operand. */
    static Operand of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The operand for a bin value, nil for the absent bin. */
    static Operand of(@Nullable Particle value) {
        if (value == null) {
            return NIL;
        }
        return switch (value.type()) {
            case Particle.LIST, Particle.MAP -> new Packed(value);
            case Particle.INTEGER -> new Whole(ByteBuffer.wrap(value.value()).getLong());
            case Particle.FLOAT -> new Real(ByteBuffer.wrap(value.value()).getDouble());
            case Particle.BOOL -> of(value.value()[0] != 0);
            default -> new Text(value);
        };
    }

    /** Whether this is {@link #UNKNOWN}. */
    default boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** The bin value, null for everything that is none: nil, unknown, removal, wildcard and infinity. */
    @Nullable
    Particle toParticle();

    /** The value, null for unknown and removal. */
    default @Nullable Value toValue() {
        return Value.fromParticle(toParticle());
    }

    /** {@link #UNKNOWN} or {@link #REMOVAL}; compared by identity. */
    record Valueless(String name) implements Operand {
        @Override
        public @Nullable Particle toParticle() {
            return null;
        }

        @Override
        public @Nullable Value toValue() {
            return null;
        }
    }

    /** See {@link #NIL}. */
    record Nothing() implements Operand {
        @Override
        public @Nullable Particle toParticle() {
            return null;
        }

        @Override
        public Value toValue() {
            return Nil.NIL;
        }
    }

    /** A boolean. */
    record Truth(boolean value) implements Operand {
        @Override
        public Particle toParticle() {
            return Particle.of(Particle.BOOL, new byte[] {(byte) (value ? 1 : 0)});
        }
    }

    /** An integer. */
    record Whole(long value) implements Operand {
        @Override
        public Particle toParticle() {
            return Particle.of(
                    Particle.INTEGER,
                    ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        }
    }

    /** A float. */
    record Real(double value) implements Operand {
        @Override
        public Particle toParticle() {
            return Particle.of(
                    Particle.FLOAT,
                    ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
        }
    }

    /** A string, blob, HLL or geojson value. */
    record Text(Particle toParticle) implements Operand {

        /** The string value. */
        static Text string(String value) {
            return new Text(Particle.of(Particle.STRING, value.getBytes(StandardCharsets.UTF_8)));
        }

        /** Content bytes without type byte or header. */
        byte[] content() {
            return toParticle.value();
        }
    }
}
