package io.github.aerospring.embedded.operation;

import java.util.Arrays;

import io.github.aerospring.embedded.message.BytesParticle;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/** Joins two strings, or two blobs of the same type. */
final class Concatenation {

    private Concatenation() {}

    static Particle of(Particle first, Particle second) {
        if (first.type() != second.type()
                || !(first instanceof BytesParticle left)
                || !(second instanceof BytesParticle right)
                || !left.isConcatenable()) {
            throw ResultCode.INCOMPATIBLE_TYPE.failure();
        }
        byte[] joined = Arrays.copyOf(left.bytes(), left.bytes().length + right.bytes().length);
        System.arraycopy(right.bytes(), 0, joined, left.bytes().length, right.bytes().length);
        return BytesParticle.of(left.type(), joined);
    }
}
