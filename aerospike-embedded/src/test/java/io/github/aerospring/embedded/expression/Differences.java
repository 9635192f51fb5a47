package io.github.aerospring.embedded.expression;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;

/** What a server and this room answer differently. */
final class Differences {

    private final List<String> found = new ArrayList<>();
    private int compared;

    /** A result code and a value, null when there is none. */
    record Outcome(int code, Particle value) {

        static Outcome of(Supplier<Particle> attempt) {
            try {
                return new Outcome(0, attempt.get());
            } catch (RequestFailedException failed) {
                return new Outcome(failed.code().code(), null);
            }
        }

        boolean agreesWith(Outcome that) {
            return code == that.code && (Objects.equals(value, that.value) || isNaN(value) && isNaN(that.value));
        }

        /** Which NaN it is differs between processors. */
        private static boolean isNaN(Particle value) {
            return value != null
                    && value.type() == Particle.FLOAT
                    && Double.isNaN(ByteBuffer.wrap(value.value()).getDouble());
        }

        @Override
        public String toString() {
            return code + " "
                    + (value == null ? "-" : value.type() + ":" + HexFormat.of().formatHex(value.value()));
        }
    }

    void compare(Outcome server, Outcome ours, Supplier<String> what) {
        compared++;
        if (!server.agreesWith(ours)) {
            found.add(what.get() + "\n  server " + server + "\n  ours   " + ours);
        }
    }

    List<String> found() {
        return found;
    }

    int compared() {
        return compared;
    }
}
