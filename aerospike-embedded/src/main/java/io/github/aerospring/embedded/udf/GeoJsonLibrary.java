package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;

import static io.github.aerospring.embedded.lua.LuaFunction.NOTHING;

/** The table {@code geojson}, which makes GeoJSON of text. */
final class GeoJsonLibrary {

    private GeoJsonLibrary() {}

    static LuaTable open(UdfWorld world, LuaTable metatable) {
        LibraryTable.in(metatable).add("__tostring", new NativeFunction("tostring", GeoJsonLibrary::text));
        LuaTable table = new LuaTable();
        Constructors.add(table, call -> construct(world, call));
        return table;
    }

    private static Object[] construct(UdfWorld world, Arguments call) {
        String json = call.size() == 2 ? call.optionalString(2) : null;
        return json == null ? NOTHING : Results.of(world.geoJson(Texts.untilZero(json)));
    }

    private static Object[] text(Arguments call) {
        return Results.of(String.valueOf(ValueText.of(call.userdata(1, LuaGeoJson.class, "GeoJSON"))));
    }
}
