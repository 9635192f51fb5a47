package io.github.aerospring.boot.autoconfigure.data.city;

import java.util.List;

import io.github.aerospring.data.repository.AerospikeRepository;

/** Repository of the tests. */
public interface CityRepository extends AerospikeRepository<City, String> {

    /** Larger cities. */
    List<City> findByInhabitantsGreaterThan(int inhabitants);
}
