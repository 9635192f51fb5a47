package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.message.Particle;

/** Names of particle types in answers about indexes. */
final class ParticleName {

    private ParticleName() {}

    static String of(int particleType) {
        return switch (particleType) {
            case Particle.INTEGER -> "numeric";
            case Particle.FLOAT -> "float";
            case Particle.STRING -> "string";
            case Particle.BLOB -> "blob";
            case Particle.BOOL -> "bool";
            case Particle.HLL -> "hll";
            case Particle.MAP -> "map";
            case Particle.LIST -> "list";
            case Particle.GEOJSON -> "geo2dsphere";
            default -> "null";
        };
    }
}
