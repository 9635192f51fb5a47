package io.github.aerospring.sample.airport;

import io.github.aerospring.data.mapping.Document;

import org.springframework.data.annotation.Id;

/**
 * An airport record in the set {@code airports}.
 *
 * @param iata code of three or four characters, the record's user key
 * @param latitude degrees north
 * @param longitude degrees east
 */
@Document("airports")
record Airport(
        @Id String iata, String name, String city, String state, String country, double latitude, double longitude) {}
