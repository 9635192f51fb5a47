package io.github.aerospring.boot.test;

import io.github.aerospring.rules.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void roomsDependOnlyAlongTheArrows() {
        Rooms.of("io.github.aerospring.boot.test").room("autoconfigure").check();
    }
}
