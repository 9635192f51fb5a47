package io.github.aerospring.data.repository.support;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.repository.support.Person.Address;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Each keyword on 1,000 generated records, compared with a predicate on the objects. */
class DerivedQueryIntegrationTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00.123456789Z");
    private static final String[] NAMES = {"Ann", "ann", "Anna", "Bob", "bobby", "Zoë", "Annette", "a.n"};

    private static List<Person> people;
    private static PersonRepository repository;

    @BeforeAll
    static void save() {
        AerospikeTemplate template = LiveTemplate.create("derived");
        repository = new AerospikeRepositoryFactory(template).getRepository(PersonRepository.class);
        Random random = new Random(11);
        people = IntStream.range(0, 1_000).mapToObj(i -> person(i, random)).toList();
        repository.saveAll(people);
    }

    private static Person person(int number, Random random) {
        return new Person(
                "p%04d".formatted(number),
                maybe(random, NAMES[random.nextInt(NAMES.length)]),
                NAMES[random.nextInt(NAMES.length)],
                maybe(random, random.nextInt(100)),
                random.nextBoolean(),
                maybe(random, NOON.plusNanos(random.nextInt(-3, 4))),
                maybe(random, List.of(NAMES).subList(0, random.nextInt(3))),
                maybe(random, new Address("z" + random.nextInt(5), maybe(random, NAMES[random.nextInt(3)]))));
    }

    private static <T> T maybe(Random random, T value) {
        return random.nextInt(6) == 0 ? null : value;
    }

    @Test
    void comparesForEquality() {
        check(repository.findByFirstname("Ann"), person -> "Ann".equals(person.firstname()));
        check(repository.findByFirstnameIs("Ann"), person -> "Ann".equals(person.firstname()));
        check(repository.findByFirstnameEquals("Ann"), person -> "Ann".equals(person.firstname()));
        check(repository.findByFirstnameNot("Ann"), person -> !"Ann".equals(person.firstname()));
    }

    @Test
    void nullArgumentAsksForAnAbsentProperty() {
        check(repository.findByFirstname(null), person -> person.firstname() == null);
        check(repository.findByFirstnameNot(null), person -> person.firstname() != null);
    }

    @Test
    void comparesNumbers() {
        check(repository.findByAgeLessThan(50), person -> person.age() != null && person.age() < 50);
        check(repository.findByAgeLessThanEqual(50), person -> person.age() != null && person.age() <= 50);
        check(repository.findByAgeGreaterThan(50), person -> person.age() != null && person.age() > 50);
        check(repository.findByAgeGreaterThanEqual(50), person -> person.age() != null && person.age() >= 50);
        check(
                repository.findByAgeBetween(20, 30),
                person -> person.age() != null && person.age() >= 20 && person.age() <= 30);
    }

    @Test
    void comparesTimesToTheNanosecond() {
        check(
                repository.findByBornBefore(NOON),
                person -> person.born() != null && person.born().isBefore(NOON));
        check(
                repository.findByBornAfter(NOON),
                person -> person.born() != null && person.born().isAfter(NOON));
    }

    @Test
    void looksIntoCollectionsOfArguments() {
        Collection<String> names = List.of("Ann", "Bob");
        check(repository.findByFirstnameIn(names), person -> names.contains(String.valueOf(person.firstname())));
        check(repository.findByFirstnameIn(List.of()), person -> false);
        check(
                repository.findByFirstnameNotIn("Ann", "Bob"),
                person -> !names.contains(String.valueOf(person.firstname())));
        check(
                repository.findByFirstnameIn(Arrays.asList("Ann", null)),
                person -> person.firstname() == null || person.firstname().equals("Ann"));
    }

    @Test
    void asksWhetherAPropertyIsThere() {
        check(repository.findByAgeIsNull(), person -> person.age() == null);
        check(repository.findByAgeIsNotNull(), person -> person.age() != null);
        check(repository.findByActiveTrue(), Person::active);
        check(repository.findByActiveFalse(), person -> !person.active());
    }

    @Test
    void matchesPartsOfText() {
        check(repository.findByFirstnameStartingWith("Ann"), named(name -> name.startsWith("Ann")));
        check(repository.findByFirstnameEndingWith("n"), named(name -> name.endsWith("n")));
        check(repository.findByFirstnameContaining("."), named(name -> name.contains(".")));
        check(
                repository.findByTagsContaining("ann"),
                person -> person.tags() != null && person.tags().contains("ann"));
    }

    @Test
    void ignoresCase() {
        check(repository.findByFirstnameIgnoreCase("ANN"), named(name -> name.equalsIgnoreCase("ann")));
        check(
                repository.findByFirstnameAndLastnameAllIgnoreCase("ANN", "bOB"),
                named(name -> name.equalsIgnoreCase("ann"))
                        .and(person -> person.lastname().equalsIgnoreCase("bob")));
    }

    @Test
    void combinesConditions() {
        check(
                repository.findByFirstnameAndAge("Ann", null),
                named(name -> name.equals("Ann")).and(person -> person.age() == null));
        check(
                repository.findByFirstnameOrAge("Ann", 50),
                named(name -> name.equals("Ann")).or(person -> Objects.equals(person.age(), 50)));
        check(
                repository.findByFirstnameAndAgeOrLastname("Ann", 50, "Bob"),
                named(name -> name.equals("Ann"))
                        .and(person -> Objects.equals(person.age(), 50))
                        .or(person -> person.lastname().equals("Bob")));
    }

    /** Peers' bug B5: names of bins on the way into nested objects. */
    @Test
    void usesTheBinNamesOfTheWholePath() {
        check(
                repository.findByAddressZipCode("z1"),
                person -> person.address() != null && person.address().zipCode().equals("z1"));
        check(
                repository.findByAddress_City("Ann"),
                person -> person.address() != null
                        && "Ann".equals(person.address().city()));
    }

    /** Peers' bugs B6 and B7: ids are kept in keys. */
    @Test
    void asksIdsLikeOtherProperties() {
        List<String> ids = List.of("p0001", "p0999", "nobody", "p0001");
        check(repository.findByIdIn(ids), person -> ids.contains(person.id()));
        check(repository.findByIdGreaterThan("p0990"), person -> person.id().compareTo("p0990") > 0);
        check(
                repository.findByIdOrFirstname("p0001", "Ann"),
                named(name -> name.equals("Ann")).or(person -> person.id().equals("p0001")));
        check(repository.findByIdAndFirstname("p0001", people.get(1).firstname()), person -> person.id()
                .equals("p0001"));
        assertThat(repository.findByIdAndFirstname("p0001", "nobody")).isEmpty();
    }

    @Test
    void countsAndAsksForExistence() {
        assertThat(repository.countByLastname("Ann"))
                .isEqualTo(people.stream()
                        .filter(person -> person.lastname().equals("Ann"))
                        .count());
        assertThat(repository.countByAgeGreaterThan(50)).isEqualTo((int) people.stream()
                .filter(person -> person.age() != null && person.age() > 50)
                .count());
        assertThat(repository.existsByFirstname("Ann")).isTrue();
        assertThat(repository.existsByFirstname("nobody")).isFalse();
    }

    @Test
    void streams() {
        try (Stream<Person> stream = repository.streamByLastname("Ann")) {
            check(stream.toList(), person -> person.lastname().equals("Ann"));
        }
    }

    @Test
    void rejectsNullWhereAValueIsCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repository.findByFirstnameStartingWith(null))
                .withMessage("firstname starts with null (expected: a value)");
    }

    private static Predicate<Person> named(Predicate<String> predicate) {
        return person -> person.firstname() != null && predicate.test(person.firstname());
    }

    private static void check(List<Person> found, Predicate<Person> oracle) {
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().filter(oracle).toList());
    }
}
