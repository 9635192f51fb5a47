package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaUserdata;

/** A GeoJSON text. */
final class LuaGeoJson extends LuaUserdata {

    private final String json;

    LuaGeoJson(LuaTable metatable, String json) {
        super(metatable);
        this.json = json;
    }

    String json() {
        return json;
    }
}
