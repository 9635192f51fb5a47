package io.github.aerospring.embedded;

import io.github.aerospring.rules.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void roomsUseOnlyWhatTheyMay() {
        Rooms.of("io.github.aerospring.embedded")
                .room(
                        Rooms.FRONT_DOOR,
                        "net",
                        "info",
                        "batch",
                        "command",
                        "udf",
                        "query",
                        "index",
                        "expression.calls",
                        "expression",
                        "replication",
                        "snapshot",
                        "fault",
                        "request",
                        "security",
                        "tls",
                        "cluster",
                        "storage",
                        "message")
                .room(
                        "net",
                        "info",
                        "batch",
                        "query",
                        "command",
                        "fault",
                        "request",
                        "security",
                        "tls",
                        "cluster",
                        "storage",
                        "message")
                .room("fault", "request", "message")
                .room("request", "message")
                .room("security", "message")
                .room("tls")
                .room("info", "query", "index", "udf", "expression", "cluster", "storage", "message")
                .room("batch", "command", "operation", "storage", "message")
                .room(
                        "query",
                        "command",
                        "udf",
                        "operation",
                        "index",
                        "expression",
                        "geo",
                        "value",
                        "cluster",
                        "storage",
                        "message")
                .room("index", "storage", "expression", "expression.text", "cdt", "geo", "value", "message")
                .room("command", "operation", "udf", "geo", "value", "storage", "message")
                .room("udf", "lua.library", "lua", "storage", "value", "message")
                .room(
                        "operation",
                        "particle",
                        "storage",
                        "expression.calls",
                        "expression",
                        "cdt",
                        "bits",
                        "hll",
                        "value",
                        "message")
                .room("particle", "value", "geo", "hll", "message")
                .room("junit", Rooms.FRONT_DOOR, "fault", "security")
                .room("snapshot", "particle", "storage", "message")
                .room("replication", "command", "cluster", "storage", "message")
                .room("cluster", "storage", "message")
                .room("storage", "cdt", "message")
                .room("expression.calls", "expression", "cdt", "bits", "hll", "geo", "value", "message")
                .room("expression.text", "cdt", "value", "message")
                .room("expression", "value", "message")
                .room("cdt", "value", "message")
                .room("bits", "value", "message")
                .room("hll", "value", "message")
                .room("geo", "message")
                .room("lua.library", "lua")
                .room("lua")
                .room("value", "message")
                .room("message")
                .onlyRoom("security", "at.favre.lib..")
                .onlyRoom("geo", "com.google.common..")
                .nobody("com.aerospike..", "io.netty..", "io.github.aerospring.core..")
                .check();
    }
}
