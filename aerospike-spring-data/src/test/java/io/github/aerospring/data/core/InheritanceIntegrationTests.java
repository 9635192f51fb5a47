package io.github.aerospring.data.core;

import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.query.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.annotation.Id;

import static io.github.aerospring.data.query.Criteria.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Classes of one hierarchy in one set. */
class InheritanceIntegrationTests {

    @Document("${set}")
    abstract static class Animal {
        @Id
        final String id;

        final int age;

        Animal(String id, int age) {
            this.id = id;
            this.age = age;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Animal && toString().equals(other.toString());
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return getClass().getSimpleName() + " " + id + " " + age;
        }
    }

    static final class Dog extends Animal {
        final String race;

        Dog(String id, int age, String race) {
            super(id, age);
            this.race = race;
        }

        @Override
        public String toString() {
            return super.toString() + " " + race;
        }
    }

    static final class Cat extends Animal {
        final boolean indoor;

        Cat(String id, int age, boolean indoor) {
            super(id, age);
            this.indoor = indoor;
        }

        @Override
        public String toString() {
            return super.toString() + " " + indoor;
        }
    }

    private final AerospikeTemplate template = LiveTemplate.create("animals");

    @BeforeEach
    void save() {
        template.save(new Dog("rex", 3, "boxer"));
        template.save(new Cat("tom", 5, true));
    }

    @Test
    void readsEachRecordAsTheClassThatWasWritten() {
        assertThat(template.findAll(Animal.class))
                .containsExactlyInAnyOrder(new Dog("rex", 3, "boxer"), new Cat("tom", 5, true));
        assertThat(template.findById("rex", Animal.class)).contains(new Dog("rex", 3, "boxer"));
        assertThat(template.query(Query.of(where("age").greaterThan(4)), Animal.class)
                        .all())
                .containsExactly(new Cat("tom", 5, true));
    }

    @Test
    void operationsOnASubclassLeaveTheOthersAlone() {
        assertThat(template.findAll(Dog.class)).containsExactly(new Dog("rex", 3, "boxer"));
        assertThat(template.count(Dog.class)).isEqualTo(1);
        assertThat(template.query(Query.of(where("age").greaterThan(0)), Dog.class)
                        .count())
                .isEqualTo(1);
        assertThat(template.findById("tom", Dog.class)).isEmpty();
        assertThat(template.existsById("tom", Dog.class)).isFalse();
        assertThat(template.deleteById("tom", Dog.class)).isFalse();
        assertThat(template.deleteAll(Dog.class)).isEqualTo(1);
        assertThat(template.findAll(Animal.class)).containsExactly(new Cat("tom", 5, true));
    }
}
