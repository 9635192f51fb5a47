package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.Particle;

/** How particles of certain types are read from a request. One class per kind of value, listed in {@link ParticleFormats}. */
interface ParticleFormat {

    /** Type numbers that this format reads. */
    List<Integer> types();

    /**
     * Reads and checks a value that a client wants to store.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException with the code that the server answers for a bad value
     */
    Particle read(int type, ByteSlice value);
}
