package io.github.aerospring.data.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;

import io.github.aerospring.data.mapping.Expiration;
import io.github.aerospring.data.mapping.Field;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

record Person(
        @Id String id,
        String name,
        Integer age,
        double score,
        boolean active,
        @Field("addr") Address address,
        List<String> tags,
        List<Address> homes,
        Map<String, Address> byName,
        BigDecimal balance,
        Period period,
        @Version int version,
        @Expiration Instant until) {

    record Address(@Field("c") String city, Geo geo) {}

    record Geo(@Field("lat") double latitude) {}
}
