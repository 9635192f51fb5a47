package io.github.aerospring.embedded.message;

import java.util.List;

import io.github.aerospring.embedded.msgpack.ElementKind;
import io.github.aerospring.embedded.msgpack.InvalidMsgpackException;
import io.github.aerospring.embedded.msgpack.MsgpackNormalizer;

/** Lists and maps: MessagePack, kept in normal form. */
final class CollectionFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(BytesParticle.MAP, BytesParticle.LIST);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        ElementKind kind = type == BytesParticle.LIST ? ElementKind.LIST : ElementKind.MAP;
        try {
            return BytesParticle.of(
                    type, MsgpackNormalizer.normalize(kind, value.array(), value.offset(), value.length()));
        } catch (InvalidMsgpackException ignored) {
            // the reason has no place in a reply
            throw ResultCode.UNKNOWN.failure();
        }
    }
}
