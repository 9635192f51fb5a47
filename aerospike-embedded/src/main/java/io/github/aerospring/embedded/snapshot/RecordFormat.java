package io.github.aerospring.embedded.snapshot;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;
import io.github.aerospring.embedded.particle.ParticleFormats;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/** A record in a snapshot: mark, digest, set, key, generation, void-time, last update, bins. */
final class RecordFormat {

    private static final int RECORD = 1;
    private static final int END = 0;
    private static final int NO_KEY = -1;

    private RecordFormat() {}

    static void writeAll(DataOutputStream out, Namespace namespace) throws IOException {
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            Partition partition = namespace.partition(id);
            for (Record record = partition.below(null); record != null; record = partition.below(record.digest())) {
                if (namespace.isLive(record)) {
                    out.writeByte(RECORD);
                    write(out, record);
                }
            }
        }
        out.writeByte(END);
    }

    /**
     * Reads records until the end of their namespace.
     *
     * @param namespace where they go, null to read over them
     */
    static void readAll(DataInputStream in, @Nullable Namespace namespace) throws IOException {
        while (in.readUnsignedByte() == RECORD) {
            Fields fields = Fields.read(in);
            if (namespace != null) {
                put(fields, namespace);
            }
        }
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, WireText.bytes(text));
    }

    static String readText(DataInputStream in) throws IOException {
        byte[] bytes = readBytes(in);
        return WireText.of(bytes, 0, bytes.length);
    }

    private static void write(DataOutputStream out, Record record) throws IOException {
        out.write(record.digest().bytes());
        writeText(out, record.set().name());
        byte[] key = record.key();
        if (key == null) {
            out.writeInt(NO_KEY);
        } else {
            writeBytes(out, key);
        }
        out.writeShort(record.generation());
        out.writeInt(record.voidTime());
        out.writeLong(record.lastUpdate());
        out.writeInt(record.binCount());
        for (int i = 0; i < record.binCount(); i++) {
            Particle value = record.value(i);
            writeText(out, record.layout().name(i));
            out.writeByte(value.type());
            WireWriter wire = new WireWriter(value.wireSize());
            value.write(wire);
            writeBytes(out, wire.toByteArray());
        }
    }

    private static void put(Fields fields, Namespace namespace) {
        Partition partition = namespace.partition(fields.digest);
        partition.lock();
        try {
            partition.put(new Record(
                    fields.digest,
                    namespace.sets().obtain(fields.set),
                    fields.key,
                    fields.generation,
                    fields.voidTime,
                    fields.lastUpdate,
                    namespace.layout(fields.names),
                    fields.values.toArray(Particle[]::new)));
        } finally {
            partition.unlock();
        }
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return readBytes(in, in.readInt());
    }

    private static byte[] readBytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    /** The geometry of GeoJSON is computed anew; other values are as they were. */
    private static Particle particle(int type, byte[] wire) {
        return type == Particle.GEOJSON
                ? ParticleFormats.read(new Operation(OpCode.WRITE, type, "", ByteSlice.of(wire)))
                : Particle.of(type, wire);
    }

    private record Fields(
            Digest digest,
            String set,
            byte @Nullable [] key,
            int generation,
            int voidTime,
            long lastUpdate,
            List<String> names,
            List<Particle> values) {

        static Fields read(DataInputStream in) throws IOException {
            byte[] digest = readBytes(in, Digest.SIZE);
            String set = readText(in);
            int keyLength = in.readInt();
            byte[] key = keyLength == NO_KEY ? null : readBytes(in, keyLength);
            int generation = in.readUnsignedShort();
            int voidTime = in.readInt();
            long lastUpdate = in.readLong();
            int bins = in.readInt();
            List<String> names = new ArrayList<>(bins);
            List<Particle> values = new ArrayList<>(bins);
            for (int i = 0; i < bins; i++) {
                names.add(readText(in));
                values.add(particle(in.readUnsignedByte(), readBytes(in)));
            }
            return new Fields(
                    Digest.read(new WireReader(digest, 0, digest.length)),
                    set,
                    key,
                    generation,
                    voidTime,
                    lastUpdate,
                    names,
                    values);
        }
    }
}
