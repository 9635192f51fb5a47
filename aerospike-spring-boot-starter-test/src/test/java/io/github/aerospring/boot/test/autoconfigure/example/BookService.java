package io.github.aerospring.boot.test.autoconfigure.example;

import org.springframework.stereotype.Service;

/** A component that is no part of the slice. */
@Service
public class BookService {

    private final BookRepository books;

    BookService(BookRepository books) {
        this.books = books;
    }

    /** Whether there is a book. */
    public boolean has(String isbn) {
        return books.existsById(isbn);
    }
}
