package io.github.aerospring.docs.gettingstarted;

import io.github.aerospring.data.mapping.Document;

import org.springframework.data.annotation.Id;

// tag::entity[]
@Document("airports")
record Airport(@Id String iata, String name, String state, double latitude, double longitude) {}
// end::entity[]
