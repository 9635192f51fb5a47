package io.github.aerospring.embedded.expression.calls;

import java.nio.charset.StandardCharsets;

import io.github.aerospring.embedded.expression.GeoShape;
import io.github.aerospring.embedded.expression.GeoShapes;
import io.github.aerospring.embedded.geo.GeoValue;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** The geometry of expressions over the geo room. */
final class GeoValueShapes implements GeoShapes {

    private record Shape(GeoValue value) implements GeoShape {

        /** A region that needs too many cells to be stored has none here. */
        @Override
        public Particle toParticle() {
            try {
                return value.toParticle();
            } catch (RequestFailedException tooManyCells) {
                return Particle.of(Particle.GEOJSON, value.json().getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public boolean matches(GeoShape other) {
            return other instanceof Shape that && value.matches(that.value);
        }
    }

    @Override
    public @Nullable GeoShape parse(byte[] json) {
        try {
            return new Shape(GeoValue.parse(json));
        } catch (RequestFailedException invalid) {
            return null;
        }
    }
}
