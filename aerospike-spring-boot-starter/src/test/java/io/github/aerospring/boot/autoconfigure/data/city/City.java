package io.github.aerospring.boot.autoconfigure.data.city;

import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.servers.ServerUnderTest;

import org.springframework.data.annotation.Id;

/** Entity of the tests. */
@Document("#{T(io.github.aerospring.boot.autoconfigure.data.city.City).SET}")
public record City(@Id String name, int inhabitants) {

    /** Own set of this run. */
    public static final String SET = ServerUnderTest.uniqueSet("city");
}
