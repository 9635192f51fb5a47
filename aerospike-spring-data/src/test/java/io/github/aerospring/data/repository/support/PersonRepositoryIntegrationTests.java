package io.github.aerospring.data.repository.support;

import java.util.List;
import java.util.stream.IntStream;

import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.repository.support.Person.Address;
import io.github.aerospring.data.repository.support.PersonRepository.Bean;
import io.github.aerospring.data.repository.support.PersonRepository.FullName;
import io.github.aerospring.data.repository.support.PersonRepository.NameOnly;
import io.github.aerospring.data.repository.support.PersonRepository.Summary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Order, pages, return types, projections and deletion of derived queries. */
class PersonRepositoryIntegrationTests {

    private final AerospikeTemplate template = LiveTemplate.create("people");
    private final PersonRepository repository =
            new AerospikeRepositoryFactory(template).getRepository(PersonRepository.class);

    @BeforeEach
    void save() {
        repository.saveAll(IntStream.range(0, 10)
                .mapToObj(i -> Person.of("p" + i, "f" + i % 5, "Kim", 20 + i))
                .toList());
        repository.save(new Person("lee", "Ann", "Lee", null, false, null, null, new Address("04524", "Seoul")));
    }

    @Test
    void orderOfTheNameAndOfTheArgument() {
        assertThat(repository.findByLastnameOrderByAgeDescFirstnameAsc("Kim"))
                .extracting(Person::age)
                .containsExactly(29, 28, 27, 26, 25, 24, 23, 22, 21, 20);
        assertThat(repository.findByLastname(
                        "Kim", Sort.by("firstname").descending().and(Sort.by("age"))))
                .extracting(Person::age)
                .containsExactly(24, 29, 23, 28, 22, 27, 21, 26, 20, 25);
    }

    @Test
    void limits() {
        assertThat(repository.findTop3ByLastnameOrderByAgeDesc("Kim"))
                .extracting(Person::age)
                .containsExactly(29, 28, 27);
        assertThat(repository.findByLastname("Kim", Limit.of(4))).hasSize(4);
        assertThat(repository.findFirstByLastnameOrderByAge("Kim"))
                .hasValueSatisfying(person -> assertThat(person.age()).isEqualTo(20));
        assertThat(repository.findFirstByLastnameOrderByAge("nobody")).isEmpty();
    }

    @Test
    void pages() {
        Page<Person> page = repository.findPageByLastname("Kim", PageRequest.of(1, 4, Sort.by("age")));
        assertThat(page).extracting(Person::age).containsExactly(24, 25, 26, 27);
        assertThat(page.getTotalElements()).isEqualTo(10);
        assertThat(page.getTotalPages()).isEqualTo(3);
        assertThat(repository.findPageByLastname("Kim", Pageable.unpaged()).getTotalElements())
                .isEqualTo(10);
        assertThat(repository.findPageByLastname("Kim", PageRequest.of(9, 4))).isEmpty();
        assertThat(repository.findByLastname("Kim", PageRequest.of(2, 4, Sort.by("age"))))
                .extracting(Person::age)
                .containsExactly(28, 29);
    }

    @Test
    void pagesOfALimitedQueryEndAtItsLimit() {
        Page<Person> second = repository.findTop5ByLastnameOrderByAge("Kim", PageRequest.of(1, 3));
        assertThat(second).extracting(Person::age).containsExactly(23, 24);
        assertThat(second.getTotalElements()).isEqualTo(5);
        assertThat(repository.findTop5ByLastnameOrderByAge("Kim", PageRequest.of(2, 3)))
                .isEmpty();
    }

    @Test
    void slices() {
        Slice<Person> first = repository.findSliceByLastname("Kim", PageRequest.of(0, 4, Sort.by("age")));
        assertThat(first.getContent()).extracting(Person::age).containsExactly(20, 21, 22, 23);
        assertThat(first.hasNext()).isTrue();
        Slice<Person> last = repository.findSliceByLastname("Kim", PageRequest.of(2, 4, Sort.by("age")));
        assertThat(last.getContent()).hasSize(2);
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void findsAllSortedAndPaged() {
        assertThat(repository.findAll(Sort.by("age")))
                .extracting(Person::id)
                .containsExactly("lee", "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9");
        Page<Person> page =
                repository.findAll(PageRequest.of(2, 5, Sort.by("age").descending()));
        assertThat(page).extracting(Person::id).containsExactly("lee");
        assertThat(page.getTotalElements()).isEqualTo(11);
    }

    @Test
    void oneResultIsRequiredToBeOne() {
        assertThat(repository.findOneByFirstname("Ann"))
                .hasValueSatisfying(person -> assertThat(person.id()).isEqualTo("lee"));
        assertThat(repository.findOneByFirstname("nobody")).isEmpty();
        assertThat(repository.findByFirstnameAndLastname("nobody", "Kim")).isNull();
        assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class)
                .isThrownBy(() -> repository.findOneByFirstname("f1"));
    }

    @Test
    void deletesWhatMatchesAndCountsIt() {
        assertThat(repository.deleteByLastname("Kim")).isEqualTo(10);
        assertThat(repository.deleteByLastname("Kim")).isZero();
        assertThat(repository.count()).isEqualTo(1);
    }

    @Test
    void deletesWithOtherReturnTypes() {
        repository.removeByFirstname("f0");
        assertThat(repository.deleteByAgeLessThan(23)).extracting(Person::age).containsExactlyInAnyOrder(21, 22);
        assertThat(repository.deleteByFirstnameIs("f3")).isTrue();
        assertThat(repository.deleteByFirstnameIs("f3")).isFalse();
        assertThat(repository.findAll())
                .extracting(Person::id)
                .containsExactlyInAnyOrder("lee", "p4", "p6", "p7", "p9");
    }

    @Test
    void projectsIntoInterfaces() {
        List<NameOnly> names = repository.findProjectedByLastname("Lee");
        assertThat(names).hasSize(1);
        assertThat(names.get(0).getFirstname()).isEqualTo("Ann");
        assertThat(names.get(0).getAddress().getCity()).isEqualTo("Seoul");
        assertThat(repository.findFullNameByLastname("Lee"))
                .extracting(FullName::getFullName)
                .containsExactly("Ann Lee");
    }

    @Test
    void projectsIntoRecordsAndBeans() {
        assertThat(repository.findSummaryByLastname("Lee")).containsExactly(new Summary("Ann", null));
        assertThat(repository.findSummaryByLastname("Kim", PageRequest.of(0, 1, Sort.by("lastname", "age"))))
                .containsExactly(new Summary("f0", 20));
        assertThat(repository.findByLastname("Lee", Bean.class))
                .extracting(Bean::getFirstname)
                .containsExactly("Ann");
        assertThat(repository.findByLastname("Lee", Person.class))
                .extracting(Person::id)
                .containsExactly("lee");
    }
}
