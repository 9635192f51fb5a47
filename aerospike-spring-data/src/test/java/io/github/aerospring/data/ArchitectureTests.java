package io.github.aerospring.data;

import io.github.aerospring.rules.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String CORE_API = "io.github.aerospring.core..";

    @Test
    void roomsKeepToTheirArrows() {
        Rooms.of("io.github.aerospring.data")
                .room("mapping")
                .room("convert", "mapping")
                .room("query", "mapping")
                .room("core", "mapping", "convert", "query")
                .room("repository", "core")
                .room("repository.query", "repository", "mapping", "query", "core")
                .room("repository.support", "repository", "repository.query", "mapping", "query", "core")
                .room("repository.config", "repository", "repository.support", "mapping", "core")
                .onlyRoom("core", CORE_API)
                .nobody("org.springframework.boot..", "io.github.aerospring.embedded..")
                .check();
    }
}
