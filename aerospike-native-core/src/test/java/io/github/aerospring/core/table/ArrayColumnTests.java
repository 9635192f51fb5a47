package io.github.aerospring.core.table;

import java.io.StringReader;
import java.io.StringWriter;

import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;
import tech.tablesaw.selection.Selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ArrayColumnTests {

    private final float[] array = {3, 0, 1, 2, 0, 0};
    private final VectorColumn vectors = VectorColumn.of("v", array, 2);
    private final Table table = Table.create("t", IntColumn.create("i", 0, 1, 2), vectors);

    @Test
    void vectorsShareTheirArray() {
        assertThat(vectors.array()).isSameAs(array);
        assertThat(vectors.dimension()).isEqualTo(2);
        assertThat(vectors.get(1)).containsExactly(1, 2);
        assertThat(vectors.type().name()).isEqualTo("VECTOR");
    }

    @Test
    void tableFiltersSortsCopiesAndAppends() {
        assertThat(((VectorColumn) table.sortOn("v").column("v")).array()).startsWith(0, 0, 1, 2, 3, 0);
        assertThat(((VectorColumn) table.sortDescendingOn("v").column("v")).array())
                .startsWith(3, 0, 1, 2, 0, 0);
        assertThat(((VectorColumn) table.where(Selection.with(1)).column("v")).get(0))
                .containsExactly(1, 2);
        Table copy = table.copy();
        copy.append(table);
        assertThat(copy.rowCount()).isEqualTo(6);
        assertThat(((VectorColumn) copy.column("v")).get(4)).containsExactly(1, 2);
        assertThat(vectors.size()).isEqualTo(3);
    }

    @Test
    void vectorsPrintAndSurviveCsv() {
        assertThat(table.print()).contains("[1.0, 2.0]");
        StringWriter csv = new StringWriter();
        table.write().csv(csv);

        Table read = Table.read()
                .usingOptions(CsvReadOptions.builder(new StringReader(csv.toString()))
                        .columnTypes(new ColumnType[] {ColumnType.INTEGER, VectorColumn.TYPE}));

        assertThat(((VectorColumn) read.column("v")).asObjectArray()).isEqualTo(vectors.asObjectArray());
    }

    @Test
    void longVectorsAreAbbreviatedOnlyOnPrint() {
        VectorColumn wide = VectorColumn.of("w", new float[20], 20);

        assertThat(wide.getString(0)).isEqualTo("[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, ...]");
        assertThat(wide.getUnformattedString(0)).hasSizeGreaterThan(60);
        assertThat(wide.asBytes(0)).hasSize(80);
    }

    @Test
    void missingCellsComeFirstAndAreCounted() {
        VectorColumn grown = VectorColumn.create("v");
        grown.append(new float[] {2}).appendMissing().append(new float[] {1}).append(new float[] {2});

        assertThat(grown.countMissing()).isEqualTo(1);
        assertThat(grown.isMissing().toArray()).containsExactly(1);
        assertThat(grown.removeMissing().size()).isEqualTo(3);
        assertThat(grown.unique().size()).isEqualTo(3);
        assertThat(grown.indexOf(new float[] {2})).isZero();
        assertThat(grown.lastIndexOf(new float[] {2})).isEqualTo(3);
        assertThat(grown.lag(1).get(3)).containsExactly(1);
        grown.sortAscending();
        assertThat((Object[]) grown.asObjectArray())
                .containsExactly(null, new float[] {1}, new float[] {2}, new float[] {2});
        assertThatThrownBy(() -> grown.append(new float[] {1, 2})).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> grown.appendObj("text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nearestVectorsAreFoundByAngle() {
        assertThat(vectors.cosine(new float[] {0, 1}).asDoubleArray()[1]).isCloseTo(0.894, within(1e-3));
        assertThat(vectors.nearest(new float[] {0, 1}, 5)).containsExactly(1, 0);
        assertThat(vectors.nearest(new float[] {1, 0}, 1)).containsExactly(0);
        assertThat(DoubleVectorColumn.of("d", new double[] {1, 0, 0, 1}, 2).nearest(new double[] {1, 3}, 2))
                .containsExactly(1, 0);
        assertThatThrownBy(() -> vectors.cosine(new float[3])).hasMessageContaining("dimension of the query: '3'");
        assertThatThrownBy(() -> VectorColumn.of("v", new float[3], 2)).hasMessageContaining("dimension: '2'");
    }

    @Test
    void bytesAreHexadecimal() {
        BytesColumn bytes = BytesColumn.of("b", new byte[] {1, (byte) 0xAB}, null, new byte[0]);

        assertThat(bytes.getUnformattedString(0)).isEqualTo("01ab");
        assertThat(bytes.isMissing(1)).isTrue();
        assertThat(bytes.isMissing(2)).isFalse();
        bytes.appendCell("ff00");
        assertThat(bytes.get(3)).containsExactly(0xFF, 0);
        bytes.sortDescending();
        assertThat(bytes.get(0)).containsExactly(0xFF, 0);
    }
}
