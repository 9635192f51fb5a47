package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaUserdata;

/** The record that a function gets. */
final class LuaRecord extends LuaUserdata {

    private final RecordBins bins;

    LuaRecord(LuaTable metatable, RecordBins bins) {
        super(metatable);
        this.bins = bins;
    }

    RecordBins bins() {
        return bins;
    }

    UdfRecordView view() {
        return bins.view();
    }
}
