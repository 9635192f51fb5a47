package io.github.aerospring.sample;

import io.github.aerospring.rules.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void topicsDoNotKnowEachOther() {
        Rooms.of("io.github.aerospring.sample")
                .room(Rooms.FRONT_DOOR)
                .room("user")
                .room("airport")
                .room("web")
                .nobody("com.aerospike..")
                .check();
    }
}
