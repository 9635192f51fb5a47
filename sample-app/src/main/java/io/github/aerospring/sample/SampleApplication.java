package io.github.aerospring.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the sample. */
@SpringBootApplication
public class SampleApplication {

    /** Starts the sample with the given Spring Boot arguments. */
    public static void main(String[] args) {
        SpringApplication.run(SampleApplication.class, args);
    }
}
