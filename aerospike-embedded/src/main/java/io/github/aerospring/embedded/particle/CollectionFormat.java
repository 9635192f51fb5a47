package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.StorageForm;

/** Lists and maps: MessagePack, kept in storage form. */
final class CollectionFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(Particle.MAP, Particle.LIST);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        return StorageForm.ofBin(Particle.of(type, value.copy()));
    }
}
