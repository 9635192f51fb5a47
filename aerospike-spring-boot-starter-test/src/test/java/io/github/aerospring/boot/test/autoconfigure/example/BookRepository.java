package io.github.aerospring.boot.test.autoconfigure.example;

import java.util.List;

import io.github.aerospring.data.repository.AerospikeRepository;

/** Repository of the tests. */
public interface BookRepository extends AerospikeRepository<Book, String> {

    /** Books by title. */
    List<Book> findByTitle(String title);
}
