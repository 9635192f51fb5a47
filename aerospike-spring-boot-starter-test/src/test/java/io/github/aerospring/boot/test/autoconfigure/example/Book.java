package io.github.aerospring.boot.test.autoconfigure.example;

import io.github.aerospring.data.mapping.Document;

import org.springframework.data.annotation.Id;

/** Entity of the tests. */
@Document("books")
public record Book(@Id String isbn, String title) {}
