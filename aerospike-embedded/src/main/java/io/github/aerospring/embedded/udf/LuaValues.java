package io.github.aerospring.embedded.udf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.github.aerospring.embedded.lua.LuaUserdata;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.HllValue;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Values of the server as values of Lua and back. */
final class LuaValues {

    private static final int STEP_OF_READ_LISTS = 8;

    private LuaValues() {}

    /** A value for scripts; nil for what scripts cannot have. */
    static Object toLua(UdfWorld world, Value value) {
        if (value instanceof Int integer) {
            return integer.value();
        }
        if (value instanceof Float number) {
            return number.value();
        }
        if (value instanceof Bool bool) {
            return bool.isTrue();
        }
        if (value instanceof Str text) {
            return Texts.of(text.bytes());
        }
        if (value instanceof Blob blob) {
            return world.bytes(blob.bytes().clone(), Math.max(0, blob.type()));
        }
        if (value instanceof HllValue hll) {
            return world.bytes(hll.bytes().clone(), Particle.HLL);
        }
        if (value instanceof Geo geo) {
            return world.geoJson(Texts.of(geo.bytes()));
        }
        if (value instanceof ListValue list) {
            return list(world, list);
        }
        return value instanceof MapValue map ? map(world, map) : NIL;
    }

    private static Object list(UdfWorld world, ListValue list) {
        List<Object> elements = new ArrayList<>(list.size());
        for (Value element : list.elements()) {
            elements.add(toLua(world, element));
        }
        return world.list(elements, list.flags(), list.size(), STEP_OF_READ_LISTS);
    }

    /** Entries that have an order of their own are a list of keys and values; a key that no map can have makes it nil. */
    private static Object map(UdfWorld world, MapValue map) {
        if ((map.flags() & ContainerFlags.PRESERVE_ORDER) != 0) {
            List<Object> flat = new ArrayList<>(2 * map.size());
            for (MapValue.Entry entry : map.entries()) {
                flat.add(toLua(world, entry.key()));
                flat.add(toLua(world, entry.value()));
            }
            return world.list(flat, 0, flat.size(), flat.size());
        }
        LuaMap result = world.map(map.flags());
        for (MapValue.Entry entry : map.entries()) {
            if (!result.put(toLua(world, entry.key()), toLua(world, entry.value()))) {
                return NIL;
            }
        }
        return result;
    }

    /** A value as containers and bins take it; {@code null} for tables, functions and the like. */
    static @Nullable Object element(Object value) {
        if (value instanceof LuaUserdata) {
            boolean known = value instanceof LuaList
                    || value instanceof LuaMap
                    || value instanceof LuaBytes
                    || value instanceof LuaGeoJson
                    || value instanceof LuaRecord;
            return known ? value : null;
        }
        boolean plain = value == NIL
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof Double
                || value instanceof String;
        return plain ? value : null;
    }

    /** The form in which a bin keeps a value; {@code null} when no bin can have it. */
    static @Nullable Value toStored(Object value) {
        return toValue(value, true, true);
    }

    /** The form in which a client gets a value: lists without flags; nil for what no client can get. */
    static Value toReply(Object value) {
        Value reply = toValue(value, false, true);
        return reply == null ? Nil.NIL : reply;
    }

    private static @Nullable Value toValue(Object value, boolean stored, boolean outermost) {
        if (value instanceof Long integer) {
            return Int.of(integer);
        }
        if (value instanceof Double number) {
            return new Float(number);
        }
        if (value instanceof Boolean bool) {
            return Bool.of(bool);
        }
        if (value instanceof String text) {
            return new Str(Texts.bytes(text));
        }
        if (value instanceof LuaBytes bytes) {
            return bytes(bytes, stored, outermost);
        }
        if (value instanceof LuaGeoJson geo) {
            return new Geo(Texts.bytes(geo.json()));
        }
        if (value instanceof LuaList list) {
            return list(list, stored, outermost);
        }
        if (value instanceof LuaMap map) {
            return map(map, stored, outermost);
        }
        return value == NIL ? Nil.NIL : null;
    }

    /** A client gets every blob as a plain one, unless it is in a list or map. */
    private static Value bytes(LuaBytes bytes, boolean stored, boolean outermost) {
        if (outermost && !stored) {
            return new Blob(bytes.toArray());
        }
        return bytes.type() == Particle.HLL ? new HllValue(bytes.toArray()) : new Blob(bytes.type(), bytes.toArray());
    }

    private static @Nullable Value list(LuaList list, boolean stored, boolean outermost) {
        List<Value> elements = new ArrayList<>(list.size());
        for (Object element : list.elements()) {
            Value converted = toValue(element, stored, false);
            if (converted == null) {
                return null;
            }
            elements.add(converted);
        }
        int mask = stored ? outermost ? ContainerFlags.STORED_LIST : ContainerFlags.LIST_ORDERED : 0;
        int flags = list.flags() & mask;
        if ((flags & ContainerFlags.LIST_ORDERED) != 0) {
            elements.sort(Comparator.comparing(each -> each, ValueOrder.INSTANCE));
        }
        return new ListValue(elements, flags);
    }

    private static @Nullable Value map(LuaMap map, boolean stored, boolean outermost) {
        List<MapValue.Entry> entries = new ArrayList<>(map.size());
        for (int i = 0; i < map.size(); i++) {
            LuaMap.Entry entry = map.at(i);
            Value key = entry == null ? null : toValue(entry.key(), stored, false);
            Value value = entry == null ? null : toValue(entry.value(), stored, false);
            if (key == null || value == null) {
                return null;
            }
            entries.add(new MapValue.Entry(key, value));
        }
        return new MapValue(entries, flags(map.flags(), stored, outermost));
    }

    private static int flags(int flags, boolean stored, boolean outermost) {
        if (!stored) {
            return (flags & ContainerFlags.KEY_ORDERED) == 0 ? 0 : flags;
        }
        int order = ContainerFlags.KEY_ORDERED | ContainerFlags.VALUE_ORDERED;
        return flags & (outermost ? ContainerFlags.STORED_MAP : order);
    }
}
