package io.github.aerospring.data.repository.support;

import java.time.Instant;
import java.util.List;

import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.mapping.Field;

import org.springframework.data.annotation.Id;

/** Entity of the repository tests; two of its bins have other names than its properties. */
@Document("${set}")
record Person(
        @Id String id,
        @Field("fn") String firstname,
        String lastname,
        Integer age,
        boolean active,
        Instant born,
        List<String> tags,
        @Field("addr") Address address) {

    record Address(@Field("zip") String zipCode, String city) {}

    static Person of(String id, String firstname, String lastname, Integer age) {
        return new Person(id, firstname, lastname, age, age != null && age % 2 == 0, null, List.of(), null);
    }
}
