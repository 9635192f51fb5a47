package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The chunks of a whole query while they become one batch. They are joined column by column, and what is copied is let go:
 * only the largest column is in memory twice. For one thread.
 */
final class ScanParts {

    private final ColumnSchema schema;
    private final QueryChunks chunks;
    private final List<ColumnBatch> parts = new ArrayList<>();
    private int rows;

    ScanParts(ColumnSchema schema, QueryChunks chunks) {
        this.schema = schema;
        this.chunks = chunks;
    }

    void add(ColumnBatch part) {
        rows = Math.addExact(rows, part.rows());
        parts.add(part);
    }

    /** The rows of all chunks; once. */
    ColumnBatch joined() {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<@Nullable ColumnVector[]> sources = new ArrayList<>();
        parts.forEach(part -> sources.add(part.vectors()));
        ColumnVector[] vectors = new ColumnVector[schema.columns().size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = join(i, sources);
        }
        RowStates states = states();
        return new ColumnBatch(schema, vectors, states, keys(), rows);
    }

    /** Joins one column; that of each chunk is let go. */
    ColumnVector join(int index, List<@Nullable ColumnVector[]> sources) {
        ColumnVector all = schema.newVector(index, rows);
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            ColumnVector source = sources.get(i)[index];
            if (source == null) {
                throw new IllegalStateException("joined already");
            }
            all.append(at, source, parts.get(i).rows());
            at += parts.get(i).rows();
            sources.get(i)[index] = null;
        }
        return all;
    }

    private RowStates states() {
        RowStates states = chunks.keepsMetadata() ? RowStates.metadata(rows) : RowStates.none();
        int at = 0;
        for (ColumnBatch part : parts) {
            states.append(at, part.states(), part.rows());
            at += part.rows();
        }
        return states;
    }

    private @Nullable KeySet keys() {
        return chunks.keepsKeys()
                ? ScanKeys.concatenated(parts.stream().map(ColumnBatch::keySet).toList(), rows)
                : null;
    }
}
