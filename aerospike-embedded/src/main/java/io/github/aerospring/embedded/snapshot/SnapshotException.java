package io.github.aerospring.embedded.snapshot;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** A snapshot file cannot be written, or is none that this version can read. */
public final class SnapshotException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SnapshotException(Path file, String reason, @Nullable Throwable cause) {
        super("snapshot: '" + file + "' " + reason, cause);
    }
}
