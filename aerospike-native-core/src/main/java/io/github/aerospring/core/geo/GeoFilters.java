package io.github.aerospring.core.geo;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import io.github.aerospring.core.record.RecordArguments;

/** Filters of queries on a geographic index, see {@link com.aerospike.client.query.IndexType#GEO2DSPHERE}. */
public final class GeoFilters {

    private GeoFilters() {}

    /**
     * Points of a bin in a circle.
     *
     * @param radius in metres
     */
    public static Filter withinRadius(String bin, GeoPoint center, double radius, CTX... context) {
        return withinRegion(bin, GeoJson.circle(center, radius), context);
    }

    /** Points of a bin in a polygon or a circle. */
    public static Filter withinRegion(String bin, GeoJson region, CTX... context) {
        return Filter.geoWithinRegion(RecordArguments.binName(bin), region.text(), context);
    }

    /** Points in a list or map of a bin in a polygon or a circle. */
    public static Filter withinRegion(String bin, IndexCollectionType type, GeoJson region, CTX... context) {
        return Filter.geoWithinRegion(RecordArguments.binName(bin), type, region.text(), context);
    }

    /** Polygons and circles of a bin that contain a point. */
    public static Filter containing(String bin, GeoPoint point, CTX... context) {
        return Filter.geoContains(
                RecordArguments.binName(bin), GeoJson.point(point).text(), context);
    }

    /** Polygons and circles in a list or map of a bin that contain a point. */
    public static Filter containing(String bin, IndexCollectionType type, GeoPoint point, CTX... context) {
        return Filter.geoContains(
                RecordArguments.binName(bin), type, GeoJson.point(point).text(), context);
    }
}
