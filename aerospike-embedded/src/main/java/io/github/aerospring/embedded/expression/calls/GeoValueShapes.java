package io.github.aerospring.embedded.expression.calls;

import io.github.aerospring.embedded.expression.GeoShape;
import io.github.aerospring.embedded.expression.GeoShapes;
import io.github.aerospring.embedded.geo.GeoValue;
import io.github.aerospring.embedded.message.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** The geometry of expressions over the geo room. */
final class GeoValueShapes implements GeoShapes {

    private record Shape(GeoValue value) implements GeoShape {
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
