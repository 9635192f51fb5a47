package io.github.aerospring.embedded.geo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.google.common.geometry.S2CellId;
import io.github.aerospring.embedded.message.GeoJsonParticle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/**
 * A point or a region that was written as GeoJSON: Point, Polygon, MultiPolygon, AeroCircle, or a Feature whose geometry is
 * one of these. Immutable and safe for use by several threads.
 *
 * <p>Coordinates are degrees, longitude first. Edges are arcs of great circles. Each ring of a polygon is the smaller of the
 * two areas that it bounds; a point is inside a polygon when it is inside an odd number of its rings.
 */
public final class GeoValue {

    /** Radius of the sphere on which circles are measured, in metres: 6371000. */
    public static final double EARTH_RADIUS_METERS = 6_371_000;

    private static final int HEADER = 3;

    private final String json;
    private final @Nullable S2CellId point;
    private final @Nullable Region region;

    private GeoValue(String json, GeoJson.Geometry geometry) {
        this.json = json;
        this.point = geometry.point();
        this.region = geometry.region();
    }

    /**
     * The value of a text.
     *
     * @throws RequestFailedException 160 when it is no JSON or none of the geometries
     */
    public static GeoValue parse(String json) {
        return parse(json, EARTH_RADIUS_METERS);
    }

    /**
     * The value of a text, with circles on a sphere of another radius: the setting
     * {@code geo2dsphere-within-earth-radius-meters} applies to the region of a query.
     *
     * @throws RequestFailedException 160 when it is no JSON or none of the geometries
     */
    public static GeoValue parse(String json, double earthRadiusMeters) {
        try {
            return new GeoValue(json, new GeoJson(earthRadiusMeters).read(json));
        } catch (InvalidGeometryException e) {
            throw ResultCode.GEO_INVALID.because("GeoJSON: " + e.getMessage());
        }
    }

    /**
     * The value of a text in UTF-8.
     *
     * @throws RequestFailedException 160 when it is no UTF-8, no JSON or none of the geometries
     */
    public static GeoValue parse(byte[] json) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
        } catch (CharacterCodingException e) {
            throw ResultCode.GEO_INVALID.because("GeoJSON: " + json.length + " bytes (expected: UTF-8)");
        }
    }

    /**
     * The value that a client writes: u8 flags, u16 number of cells, cells of 8 bytes, text. All but the text is ignored.
     *
     * @throws RequestFailedException 160 when it is too short, no UTF-8, no JSON or none of the geometries
     */
    public static GeoValue ofWire(byte[] value) {
        int start = HEADER;
        if (value.length >= HEADER) {
            start += Long.BYTES * (ByteBuffer.wrap(value).getShort(1) & 0xFFFF);
        }
        if (value.length < start) {
            throw ResultCode.GEO_INVALID.because(
                    "GeoJSON: " + value.length + " bytes (expected: at least " + start + ")");
        }
        return parse(Arrays.copyOfRange(value, start, value.length));
    }

    /** The text as it was written. */
    public String json() {
        return json;
    }

    /** Whether this is a region; else it is a point. */
    public boolean isRegion() {
        return region != null;
    }

    /**
     * Ids of S2 cells, unsigned: of a point the leaf cell around it, of a region the covering, sorted.
     *
     * @throws RequestFailedException 160 when the covering of a region needs more than 12 cells, as that of a circle over a large
     *     part of the sphere does: the server does not store such a region, but compares with it
     */
    public long[] cells() {
        if (region == null) {
            return point == null ? new long[0] : new long[] {point.id()};
        }
        long[] cells = Covering.of(region);
        requireStorable(cells.length);
        return cells;
    }

    private static void requireStorable(int cells) {
        if (cells > Covering.MAX_CELLS) {
            throw ResultCode.GEO_INVALID.because(
                    "GeoJSON: region of " + cells + " cells (expected: at most " + Covering.MAX_CELLS + ")");
        }
    }

    /**
     * Where the cells of the values lie that may match this one, sorted: for a point each cell around it from the first
     * level on, for a region the leaves below its covering.
     *
     * @throws RequestFailedException 160 when the covering of a region needs more than 12 cells
     */
    public List<CellRange> searchRanges() {
        List<CellRange> ranges = new ArrayList<>();
        if (point != null) {
            for (S2CellId cell = point; cell.level() > 0; cell = cell.parent()) {
                ranges.add(new CellRange(cell.id(), cell.id()));
            }
        } else if (region != null) {
            List<S2CellId> cells = Covering.ofQuery(region);
            requireStorable(cells.size());
            cells.forEach(cell -> ranges.add(
                    new CellRange(cell.rangeMin().id(), cell.rangeMax().id())));
        }
        ranges.sort((a, b) -> Long.compareUnsigned(a.min(), b.min()));
        return ranges;
    }

    /**
     * The value of a bin.
     *
     * @throws RequestFailedException 160 as {@link #cells()}
     */
    public GeoJsonParticle toParticle() {
        return new GeoJsonParticle(json.getBytes(StandardCharsets.UTF_8), isRegion(), cells());
    }

    /** Whether {@code region} is a region, {@code point} a point and inside of it. */
    public static boolean contains(GeoValue region, GeoValue point) {
        return region.region != null && point.point != null && region.region.contains(point.point.toPoint());
    }

    /** Whether one of the two is a region that contains the other: the comparison of expressions and the rule of queries. */
    public boolean matches(GeoValue other) {
        return contains(this, other) || contains(other, this);
    }

    @Override
    public String toString() {
        return json;
    }
}
