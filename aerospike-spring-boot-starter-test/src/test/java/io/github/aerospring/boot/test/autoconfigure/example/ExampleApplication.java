package io.github.aerospring.boot.test.autoconfigure.example;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Application of the tests; its configuration names a cluster that does not exist. */
@SpringBootApplication
public class ExampleApplication {}
