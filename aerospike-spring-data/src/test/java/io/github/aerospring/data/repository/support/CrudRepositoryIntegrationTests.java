package io.github.aerospring.data.repository.support;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.repository.AerospikeRepository;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The contract of {@code ListCrudRepository}. */
class CrudRepositoryIntegrationTests {

    @Document("${set}")
    record Order(@Id Integer id, String item, @Version long version) {}

    interface Orders extends AerospikeRepository<Order, Integer> {}

    private final AerospikeTemplate template = LiveTemplate.create("crud");
    private final AerospikeRepositoryFactory factory = new AerospikeRepositoryFactory(template);
    private final PersonRepository people = factory.getRepository(PersonRepository.class);
    private final Orders orders = factory.getRepository(Orders.class);

    private final Person ann = Person.of("ann", "Ann", "Kim", 30);
    private final Person bob = Person.of("bob", "Bob", "Lee", 41);

    @Test
    void savesAndFinds() {
        assertThat(people.save(ann)).isEqualTo(ann);
        assertThat(people.findById("ann")).contains(ann);
        assertThat(people.findById("bob")).isEmpty();
        assertThat(people.existsById("ann")).isTrue();
        assertThat(people.existsById("bob")).isFalse();
    }

    @Test
    void savesAndFindsAll() {
        assertThat(people.saveAll(List.of(ann, bob))).containsExactly(ann, bob);
        assertThat(people.findAll()).containsExactlyInAnyOrder(ann, bob);
        assertThat(people.findAllById(List.of("bob", "nobody", "ann"))).containsExactly(bob, ann);
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void insertsAndUpdates() {
        people.insert(ann);
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> people.insert(ann));
        assertThatExceptionOfType(EmptyResultDataAccessException.class).isThrownBy(() -> people.update(bob));
        people.update(Person.of("ann", "Anna", "Kim", 31));
        assertThat(people.findById("ann"))
                .hasValueSatisfying(person -> assertThat(person.firstname()).isEqualTo("Anna"));
    }

    @Test
    void deletes() {
        people.saveAll(List.of(ann, bob, Person.of("cho", "Cho", "Kim", 1), Person.of("dan", "Dan", "Kim", 2)));
        people.deleteById("ann");
        people.delete(bob);
        people.deleteAllById(List.of("cho", "nobody"));
        assertThat(people.findAll()).extracting(Person::id).containsExactly("dan");
        people.deleteAll(people.findAll());
        assertThat(people.count()).isZero();
        people.saveAll(List.of(ann, bob));
        people.deleteAll();
        assertThat(people.findAll()).isEmpty();
    }

    @Test
    void deletingWhatIsNotThereIsNoError() {
        people.deleteById("nobody");
        people.delete(ann);
        people.deleteAllById(List.of("nobody"));
        people.deleteAll(List.of(ann));
        people.deleteAll();
        assertThat(people.count()).isZero();
    }

    @Test
    void deletingAStaleEntityIsAnError() {
        Order first = orders.save(new Order(1, "pen", 0));
        Order second = orders.save(first);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> orders.delete(first));
        orders.delete(second);
        assertThat(orders.existsById(1)).isFalse();
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> orders.delete(second));
    }

    @Test
    void versionsAreKeptInBatchesToo() {
        List<Order> saved = orders.saveAll(
                IntStream.range(0, 5).mapToObj(i -> new Order(i, "pen", 0)).toList());
        assertThat(saved).extracting(Order::version).containsOnly(1L);
        assertThat(orders.saveAll(saved)).extracting(Order::version).containsOnly(2L);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> orders.saveAll(saved));
        assertThat(orders.findAllById(List.of(0, 1, 2, 3, 4)))
                .extracting(Order::version)
                .containsOnly(2L);
    }

    static Stream<ThrowingCallable> nullArguments() {
        CrudRepositoryIntegrationTests tests = new CrudRepositoryIntegrationTests();
        PersonRepository people = tests.people;
        return Stream.of(
                () -> people.save(null),
                () -> people.saveAll(null),
                () -> people.saveAll(Collections.singletonList(null)),
                () -> people.insert(null),
                () -> people.update(null),
                () -> people.findById(null),
                () -> people.existsById(null),
                () -> people.findAllById(null),
                () -> people.findAllById(Arrays.asList("a", null)),
                () -> people.deleteById(null),
                () -> people.delete(null),
                () -> people.deleteAllById(null),
                () -> people.deleteAllById(Arrays.asList("a", null)),
                () -> people.deleteAll(null),
                () -> people.deleteAll(Arrays.asList(tests.ann, null)),
                () -> people.findAll((Sort) null),
                () -> people.findAll((Pageable) null));
    }

    @ParameterizedTest
    @MethodSource("nullArguments")
    void rejectsNull(ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call);
    }

    /** Peers' bug B9: counts and lists that end at ten thousand. */
    @Test
    void nothingEndsAtTenThousand() {
        int size = 10_500;
        orders.saveAll(
                IntStream.range(0, size).mapToObj(i -> new Order(i, "pen", 0)).toList());
        assertThat(orders.count()).isEqualTo(size);
        assertThat(orders.findAll()).hasSize(size);
        assertThat(orders.findAllById(IntStream.range(0, size).boxed().toList()))
                .hasSize(size);
    }
}
