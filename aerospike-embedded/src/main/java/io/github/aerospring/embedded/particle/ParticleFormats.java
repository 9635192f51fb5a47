package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/** All kinds of values that a bin can hold. */
public final class ParticleFormats {

    static final List<ParticleFormat> ALL = List.of(
            new NullFormat(),
            new IntegerFormat(),
            new FloatFormat(),
            new BytesFormat(),
            new BooleanFormat(),
            new HyperLogLogFormat(),
            new CollectionFormat(),
            new GeoJsonFormat());

    private static final @Nullable ParticleFormat[] BY_TYPE = new ParticleFormat[256];

    static {
        for (ParticleFormat format : ALL) {
            for (int type : format.types()) {
                BY_TYPE[type] = format;
            }
        }
    }

    private ParticleFormats() {}

    /**
     * The value of an operation.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException with code 4 for an unknown type, or the code of its format for a bad value
     */
    public static Particle read(Operation operation) {
        ParticleFormat format = BY_TYPE[operation.particleType()];
        if (format == null) {
            throw ResultCode.PARAMETER.failure();
        }
        return format.read(operation.particleType(), operation.value());
    }
}
