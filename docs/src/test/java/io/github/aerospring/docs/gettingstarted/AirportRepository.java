package io.github.aerospring.docs.gettingstarted;

import java.util.List;

import io.github.aerospring.data.repository.AerospikeRepository;

// tag::repository[]
interface AirportRepository extends AerospikeRepository<Airport, String> {

    List<Airport> findByStateOrderByIata(String state);
}
// end::repository[]
