package io.github.aerospring.data.repository.support;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.aerospring.data.repository.AerospikeRepository;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/** One method for each keyword, subject and return type. */
interface PersonRepository extends AerospikeRepository<Person, String> {

    List<Person> findByFirstname(@Nullable String firstname);

    List<Person> findByFirstnameIs(String firstname);

    List<Person> findByFirstnameEquals(String firstname);

    List<Person> findByFirstnameNot(@Nullable String firstname);

    List<Person> findByAgeLessThan(int age);

    List<Person> findByAgeLessThanEqual(int age);

    List<Person> findByAgeGreaterThan(int age);

    List<Person> findByAgeGreaterThanEqual(int age);

    List<Person> findByAgeBetween(int from, int to);

    List<Person> findByBornBefore(Instant instant);

    List<Person> findByBornAfter(Instant instant);

    List<Person> findByFirstnameIn(Collection<String> names);

    List<Person> findByFirstnameNotIn(String... names);

    List<Person> findByAgeIsNull();

    List<Person> findByAgeIsNotNull();

    List<Person> findByActiveTrue();

    List<Person> findByActiveFalse();

    List<Person> findByFirstnameStartingWith(@Nullable String prefix);

    List<Person> findByFirstnameEndingWith(String suffix);

    List<Person> findByFirstnameContaining(String part);

    List<Person> findByTagsContaining(String tag);

    List<Person> findByFirstnameIgnoreCase(String firstname);

    List<Person> findByFirstnameAndLastnameAllIgnoreCase(String firstname, String lastname);

    List<Person> findByFirstnameAndAge(String firstname, @Nullable Integer age);

    List<Person> findByFirstnameOrAge(String firstname, Integer age);

    List<Person> findByFirstnameAndAgeOrLastname(String firstname, Integer age, String lastname);

    List<Person> findByAddressZipCode(String zipCode);

    List<Person> findByAddress_City(String city);

    List<Person> findByIdIn(Collection<String> ids);

    List<Person> findByIdGreaterThan(String id);

    List<Person> findByIdOrFirstname(String id, String firstname);

    List<Person> findByIdAndFirstname(String id, String firstname);

    List<Person> findByLastnameOrderByAgeDescFirstnameAsc(String lastname);

    List<Person> findByLastname(String lastname, Sort sort);

    List<Person> findByLastname(String lastname, Limit limit);

    List<Person> findByLastname(String lastname, Pageable page);

    Page<Person> findPageByLastname(String lastname, Pageable page);

    Page<Person> findTop5ByLastnameOrderByAge(String lastname, Pageable page);

    Slice<Person> findSliceByLastname(String lastname, Pageable page);

    List<Person> findTop3ByLastnameOrderByAgeDesc(String lastname);

    Optional<Person> findFirstByLastnameOrderByAge(String lastname);

    Optional<Person> findOneByFirstname(String firstname);

    @Nullable
    Person findByFirstnameAndLastname(String firstname, String lastname);

    Stream<Person> streamByLastname(String lastname);

    long countByLastname(String lastname);

    int countByAgeGreaterThan(int age);

    boolean existsByFirstname(String firstname);

    long deleteByLastname(String lastname);

    void removeByFirstname(String firstname);

    List<Person> deleteByAgeLessThan(int age);

    boolean deleteByFirstnameIs(String firstname);

    List<NameOnly> findProjectedByLastname(String lastname);

    List<Summary> findSummaryByLastname(String lastname);

    List<FullName> findFullNameByLastname(String lastname);

    Page<Summary> findSummaryByLastname(String lastname, Pageable page);

    <T> List<T> findByLastname(String lastname, Class<T> type);

    /** Closed projection. */
    interface NameOnly {
        String getFirstname();

        AddressOnly getAddress();

        /** Nested projection. */
        interface AddressOnly {
            String getCity();
        }
    }

    /** Open projection. */
    interface FullName {
        @Value("#{target.firstname() + ' ' + target.lastname()}")
        String getFullName();
    }

    /** Projection into a record. */
    record Summary(String firstname, Integer age) {}

    /** Projection into a bean. */
    class Bean {
        private String firstname;

        public String getFirstname() {
            return firstname;
        }

        public void setFirstname(String firstname) {
            this.firstname = firstname;
        }
    }
}
