package io.github.aerospring.embedded;

import io.github.aerospring.rules.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void roomsUseOnlyWhatTheyMay() {
        Rooms.of("io.github.aerospring.embedded")
                .room(Rooms.FRONT_DOOR)
                .room("message")
                .room("value", "message")
                .room("bits", "value", "message")
                .room("hll", "value", "message")
                .room("geo", "message")
                .room("cdt", "value", "message")
                .room("expression", "value", "message")
                .room("expression.calls", "expression", "cdt", "bits", "hll", "geo", "value", "message")
                .onlyRoom("geo", "com.google.common..")
                .nobody("com.aerospike..", "io.netty..", "io.github.aerospring.core..")
                .check();
    }
}
