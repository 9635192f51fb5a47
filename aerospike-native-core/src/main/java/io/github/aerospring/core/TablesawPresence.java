package io.github.aerospring.core;

import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.ClientException;

/** Tells that the optional dependency is missing before the class loader does. */
final class TablesawPresence {

    static final String TABLE = "tech.tablesaw.api.Table";

    private TablesawPresence() {}

    static void require() {
        try {
            Class.forName(TABLE, false, TablesawPresence.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new ClientException(
                    ResultCode.CLIENT_ERROR,
                    "class path: no " + TABLE + " (expected: dependency tech.tablesaw:tablesaw-core)",
                    absent);
        }
    }
}
