package io.github.aerospring.embedded.snapshot;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;

/**
 * A file with the records of all namespaces and the commands that made what they have in common. Layout: magic number,
 * commands, for each namespace its name and its records, end mark, checksum.
 */
public final class Snapshot {

    private static final int MAGIC = 0x41455331;
    private static final int NAMESPACE = 1;
    private static final int END = 0;

    private Snapshot() {}

    /**
     * Writes a snapshot. Each record is as it was at some moment while the file was written; a file that was there before
     * is replaced when the new one is complete.
     *
     * @param metadata commands that {@link #read} gives back
     * @throws SnapshotException when the file cannot be written
     */
    public static void write(Path file, Namespaces namespaces, List<String> metadata) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            Path unfinished = Files.createTempFile(directory, file.getFileName().toString(), ".unfinished");
            try {
                writeTo(unfinished, namespaces, metadata);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new SnapshotException(file, "cannot be written (expected: a file in a directory that exists)", e);
        }
    }

    /**
     * Reads a snapshot into namespaces; records of namespaces that are not there are left out.
     *
     * @return the commands that were written with it
     * @throws SnapshotException when the file is not a whole snapshot of this version
     */
    public static List<String> read(Path file, Namespaces namespaces) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            verify(file);
            if (in.readInt() != MAGIC) {
                throw new SnapshotException(file, "(expected: a snapshot of this version)", null);
            }
            List<String> metadata = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                metadata.add(RecordFormat.readText(in));
            }
            while (in.readUnsignedByte() == NAMESPACE) {
                readNamespace(in, namespaces);
            }
            return metadata;
        } catch (EOFException e) {
            throw new SnapshotException(file, "(expected: a whole snapshot, this one ends early)", e);
        } catch (IOException e) {
            throw new SnapshotException(file, "cannot be read", e);
        }
    }

    private static void writeTo(Path file, Namespaces namespaces, List<String> metadata) throws IOException {
        CRC32 checksum = new CRC32();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            CheckedOutputStream checked = new CheckedOutputStream(out, checksum);
            DataOutputStream content = new DataOutputStream(checked);
            content.writeInt(MAGIC);
            content.writeInt(metadata.size());
            for (String command : metadata) {
                RecordFormat.writeText(content, command);
            }
            for (Namespace namespace : namespaces.all()) {
                content.writeByte(NAMESPACE);
                RecordFormat.writeText(content, namespace.name());
                RecordFormat.writeAll(content, namespace);
            }
            content.writeByte(END);
            content.flush();
            out.writeLong(checksum.getValue());
        }
    }

    private static void readNamespace(DataInputStream in, Namespaces namespaces) throws IOException {
        Namespace namespace = namespaces.find(RecordFormat.readText(in));
        RecordFormat.readAll(in, namespace);
    }

    /** Nothing is restored from a file that was damaged. */
    private static void verify(Path file) throws IOException {
        long content = Files.size(file) - Long.BYTES;
        CRC32 checksum = new CRC32();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] buffer = new byte[1 << 16];
            long left = content;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException();
                }
                checksum.update(buffer, 0, read);
                left -= read;
            }
            if (content < 0 || in.readLong() != checksum.getValue()) {
                throw new SnapshotException(
                        file, "(expected: a whole snapshot, the checksum of this one differs)", null);
            }
        }
    }
}
