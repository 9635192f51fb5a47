package io.github.aerospring.embedded.operation;

import java.util.Arrays;

import io.github.aerospring.embedded.message.BytesParticle;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/** Joins two strings, or two blobs of the same type. */
final class Concatenation {

    private Concatenation() {}

    static Particle of(Particle first, Particle second) {
        if (first.type() != second.type() || !(first instanceof BytesParticle bytes) || !bytes.isConcatenable()) {
            throw ResultCode.INCOMPATIBLE_TYPE.failure();
        }
        byte[] left = first.value();
        byte[] right = second.value();
        byte[] joined = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, joined, left.length, right.length);
        return Particle.of(first.type(), joined);
    }
}
