package io.github.aerospring.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Users and airports on Aerospike: the embedded server by default, a cluster with {@code --aerospike.hosts=...}. */
@SpringBootApplication
public class SampleApplication {

    /** Starts the sample; arguments are Spring Boot's. */
    public static void main(String[] args) {
        SpringApplication.run(SampleApplication.class, args);
    }
}
