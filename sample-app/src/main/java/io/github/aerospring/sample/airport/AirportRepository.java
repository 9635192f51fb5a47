package io.github.aerospring.sample.airport;

import java.util.List;

import io.github.aerospring.data.repository.AerospikeRepository;

interface AirportRepository extends AerospikeRepository<Airport, String> {

    List<Airport> findByStateOrderByIata(String state);
}
