package io.github.aerospring.core.internal.cluster;

import com.aerospike.client.Value;
import com.aerospike.client.command.Buffer;
import io.github.aerospring.core.internal.wire.CellSource;
import io.github.aerospring.core.internal.wire.Particles;
import org.jspecify.annotations.Nullable;

/** Values as the official client has them, from and to their bytes on the wire. */
public final class ParticleValues {

    private ParticleValues() {}

    /** The value of bytes; {@code null} for a type that the official client does not know. */
    public static @Nullable Object decode(int type, byte[] buffer, int offset, int length) {
        return Buffer.bytesToParticle(type, buffer, offset, length);
    }

    /** The official value of a cell. */
    public static Value value(CellSource cells, int row) {
        if (!cells.isPresent(row)) {
            return Value.getAsNull();
        }
        byte[] bytes = new byte[cells.maxSize(row)];
        int length = cells.write(row, bytes, 0);
        int type = cells.type(row);
        if (type == Particles.GEOJSON) {
            return Value.getAsGeoJSON(Buffer.bytesToGeoJSON(bytes, 0, length).toString());
        }
        return Value.get(decode(type, bytes, 0, length));
    }
}
