package io.github.aerospring.core.column;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.aerospike.client.Value;

/** A random schema with random cells, as arrays for the columnar side and as values for the official client. */
final class RandomRows {

    static final String KEY = "_key";

    private static final List<ColumnKind> KINDS = List.of(ColumnKind.values());

    private final Random random;
    private final int rows;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Object> arrays = new LinkedHashMap<>();
    private final Map<String, BitSet> present = new LinkedHashMap<>();
    private final List<Map<String, Object>> values = new ArrayList<>();

    RandomRows(Random random, int rows) {
        this.random = random;
        this.rows = rows;
        for (int row = 0; row < rows; row++) {
            values.add(new LinkedHashMap<>());
        }
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            ColumnKind kind = KINDS.get(random.nextInt(KINDS.size()));
            add(new Column("c" + i, "bin" + i, kind, kind.hasWidth() ? 1 + random.nextInt(20) : 1));
        }
        // A row needs at least one value
        for (int row = 0; row < rows; row++) {
            if (values.get(row).isEmpty()) {
                set(columns.get(0), row);
            }
        }
    }

    private void add(Column column) {
        ColumnVector vector = column.kind().newVector(column, OverflowPolicy.ERROR);
        vector.resize(rows);
        columns.add(column);
        arrays.put(column.name(), vector.array());
        present.put(column.name(), new BitSet());
        for (int row = 0; row < rows; row++) {
            if (random.nextInt(5) > 0) {
                set(column, row);
            }
        }
    }

    ColumnSchema schema() {
        ColumnSchema.Builder schema = ColumnSchema.builder();
        columns.forEach(schema::column);
        return schema.build();
    }

    int rows() {
        return rows;
    }

    /** The batch with the ids as key column. */
    ColumnBatch batch(ColumnKind kind, Object ids) {
        ColumnSchema.Builder schema = ColumnSchema.builder().column(KEY, kind);
        columns.forEach(schema::column);
        ColumnBatchBuilder batch = ColumnBatch.builder(schema.build()).column(KEY, ids);
        columns.forEach(column -> batch.column(column.name(), arrays.get(column.name()), present.get(column.name())));
        return batch.build();
    }

    /** Values by bin as the official client has them. */
    Map<String, Object> values(int row) {
        return values.get(row);
    }

    Object array(String column) {
        return arrays.get(column);
    }

    boolean isPresent(String column, int row) {
        return present.get(column).get(row);
    }

    private void set(Column column, int row) {
        Object array = arrays.get(column.name());
        present.get(column.name()).set(row);
        values.get(row).put(column.bin(), cell(column, array, row));
    }

    private Object cell(Column column, Object array, int row) {
        return switch (column.kind()) {
            case INT8 -> integer(array, row, (byte) random.nextInt());
            case INT16 -> integer(array, row, (short) random.nextInt());
            case INT32, LOCAL_DATE -> integer(array, row, random.nextInt());
            case UINT8 -> integer(array, row, (short) random.nextInt(256));
            case UINT16 -> integer(array, row, random.nextInt(65536));
            case UINT32 -> integer(array, row, random.nextInt() & 0xFFFF_FFFFL);
            case INT64, UINT64, INSTANT -> integer(array, row, edge(random.nextLong()));
            case FLOAT16 -> floating(array, row, HalfFloat.round((float) random.nextGaussian() * 1000));
            case FLOAT32 -> floating(array, row, (float) random.nextGaussian() * 1e20f);
            case FLOAT64 -> floating(array, row, Double.longBitsToDouble(finite(random.nextLong())));
            case BOOLEAN -> object(array, row, random.nextBoolean());
            case STRING -> object(array, row, text());
            case BLOB -> object(array, row, bytes(random.nextInt(50)));
            case GEOJSON -> new Value.GeoJSONValue((String) object(array, row, point()));
            case OBJECT -> object(array, row, List.of(random.nextLong(), text(), Map.of("k", random.nextDouble())));
            case FIXED_BYTES, VECTOR_INT8 -> elements(array, row, bytes(column.width()));
            case VECTOR_FLOAT32 -> floats((float[]) array, row, column.width());
            case VECTOR_FLOAT64 -> doubles((double[]) array, row, column.width());
        };
    }

    private long edge(long value) {
        long[] edges = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, value, value, value};
        return edges[random.nextInt(edges.length)];
    }

    private static long finite(long bits) {
        return Double.isNaN(Double.longBitsToDouble(bits)) ? 0 : bits;
    }

    private static Object integer(Object array, int row, Number value) {
        Array.set(array, row, value);
        return value.longValue();
    }

    private static Object floating(Object array, int row, Number value) {
        Array.set(array, row, value);
        return value.doubleValue();
    }

    private static Object object(Object array, int row, Object value) {
        Array.set(array, row, value);
        return value;
    }

    private static Object elements(Object array, int row, byte[] bytes) {
        System.arraycopy(bytes, 0, array, row * bytes.length, bytes.length);
        return bytes;
    }

    private Object floats(float[] array, int row, int width) {
        ByteBuffer bytes = ByteBuffer.allocate(width * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < width; i++) {
            array[row * width + i] = (float) random.nextGaussian();
            bytes.putFloat(array[row * width + i]);
        }
        return bytes.array();
    }

    private Object doubles(double[] array, int row, int width) {
        ByteBuffer bytes = ByteBuffer.allocate(width * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < width; i++) {
            array[row * width + i] = random.nextGaussian();
            bytes.putDouble(array[row * width + i]);
        }
        return bytes.array();
    }

    private String text() {
        String[] few = {"", "red", "größer", "水", "a-b"};
        return random.nextBoolean()
                ? few[random.nextInt(few.length)]
                : Long.toString(random.nextLong(), 36).repeat(random.nextInt(4));
    }

    private String point() {
        return "{\"type\":\"Point\",\"coordinates\":[" + random.nextInt(90) + "," + random.nextInt(80) + "]}";
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return columns + ", present " + present + ", values " + Arrays.deepToString(values.toArray());
    }
}
