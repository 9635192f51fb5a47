package io.github.aerospring.data.core;

import java.util.Objects;

import io.github.aerospring.data.mapping.Document;

import org.springframework.data.annotation.Id;

/** A mutable entity without version. */
@Document("${set}")
class Customer {

    @Id
    private final String id;

    private String name;
    private Integer age;

    Customer(String id, String name, Integer age) {
        this.id = id;
        this.name = name;
        this.age = age;
    }

    String getId() {
        return id;
    }

    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    Integer getAge() {
        return age;
    }

    void setAge(Integer age) {
        this.age = age;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customer customer
                && id.equals(customer.id)
                && Objects.equals(name, customer.name)
                && Objects.equals(age, customer.age);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Customer[" + id + ", " + name + ", " + age + "]";
    }
}
