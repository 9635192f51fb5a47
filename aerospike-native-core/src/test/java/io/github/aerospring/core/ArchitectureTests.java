package io.github.aerospring.core;

import io.github.aerospring.rules.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void roomsDependOnlyAsDeclared() {
        Rooms.of("io.github.aerospring.core")
                .room(
                        Rooms.FRONT_DOOR,
                        "config",
                        "execution",
                        "record",
                        "batch",
                        "query",
                        "column",
                        "table",
                        "admin",
                        "policy",
                        "logging",
                        "observation",
                        "error",
                        "internal.cluster",
                        "internal.wire")
                .room("config", "policy", "error")
                .room("policy", "error")
                .room("logging")
                .room("geo", "record", "error")
                .room("execution")
                .room("error")
                .room("record", "execution", "policy", "error")
                .room("batch", "execution", "record", "config", "error")
                .room("query", "execution", "record", "internal.cluster", "error")
                .room("column", "execution", "record", "query", "internal.cluster", "internal.wire", "error")
                .room("table", "execution", "record", "query", "column", "internal.wire", "error")
                .room("admin", "execution", "record", "query", "internal.cluster", "error")
                .room("observation", "execution")
                .room("internal.cluster", "internal.wire")
                .room("internal.wire")
                .onlyRoom("internal.cluster", "com.aerospike.client.cluster..", "com.aerospike.client.command..")
                .onlyRoom("table", "tech.tablesaw..", "it.unimi.dsi..")
                .onlyRoom("observation", "io.micrometer.core..")
                .nobody("org.springframework..")
                .check();
    }
}
