package io.github.aerospring.data.repository.support;

import java.util.List;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.repository.AerospikeRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.repository.query.QueryCreationException;
import org.springframework.data.repository.query.QueryLookupStrategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is refused when a repository is created; no server is asked. */
class AerospikeRepositoryFactoryTests {

    private final AerospikeRepositoryFactory factory = new AerospikeRepositoryFactory(
            new AerospikeTemplate(Mockito.mock(NativeClient.class), LiveTemplate.converter("set"), "test"));

    interface Likes extends AerospikeRepository<Person, String> {
        List<Person> findByFirstnameLike(String pattern);
    }

    interface Regex extends AerospikeRepository<Person, String> {
        List<Person> findByFirstnameRegex(String pattern);
    }

    interface Empty extends AerospikeRepository<Person, String> {
        List<Person> findByTagsIsEmpty();
    }

    interface Near extends AerospikeRepository<Person, String> {
        List<Person> findByAddressNear(String where);
    }

    interface DistinctOnes extends AerospikeRepository<Person, String> {
        List<Person> findDistinctByFirstname(String firstname);
    }

    interface Scrolling extends AerospikeRepository<Person, String> {
        Window<Person> findByFirstname(String firstname, ScrollPosition position);
    }

    interface TooFew extends AerospikeRepository<Person, String> {
        List<Person> findByFirstnameAndAge(String firstname);
    }

    interface TooMany extends AerospikeRepository<Person, String> {
        List<Person> findByFirstname(String firstname, String other);
    }

    interface NoCollection extends AerospikeRepository<Person, String> {
        List<Person> findByFirstnameIn(String firstname);
    }

    interface Unordered extends AerospikeRepository<Person, String> {
        List<Person> findByTagsGreaterThan(String tag);
    }

    interface NoText extends AerospikeRepository<Person, String> {
        List<Person> findByAgeIgnoreCase(int age);
    }

    interface OddDelete extends AerospikeRepository<Person, String> {
        Person deleteByFirstname(String firstname);
    }

    interface SortedByObject extends AerospikeRepository<Person, String> {
        List<Person> findByFirstnameOrderByAddress(String firstname);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Likes          | keyword IsLike or Like in findByFirstnameLike (expected: one of [After,
                    Regex          | in findByFirstnameRegex (expected: one of [After,
                    Empty          | keyword IsEmpty or Empty in findByTagsIsEmpty (expected: one of
                    Near           | keyword IsNear or Near in findByAddressNear (expected: one of
                    DistinctOnes   | keyword Distinct in findDistinctByFirstname (expected: none
                    Scrolling      | scrolling in findByFirstname (expected: Page, Slice, List or Stream)
                    TooFew         | parameter 2: none (expected: a value for age in findByFirstnameAndAge)
                    TooMany        | parameters: 2 (expected: 1, one for each value that findByFirstname needs)
                    NoCollection   | parameter 1 of findByFirstnameIn: java.lang.String (expected: a collection or an array
                    Unordered      | '>' on property io.github.aerospring.data.repository.support.Person.tags
                    NoText         | ignoring case on property io.github.aerospring.data.repository.support.Person.age
                    OddDelete      | return type of deleteByFirstname
                    SortedByObject | sort on property io.github.aerospring.data.repository.support.Person.address
                    """)
    void rejectsMethodWhenTheRepositoryIsCreated(String repository, String message) throws ClassNotFoundException {
        Class<?> type = Class.forName(AerospikeRepositoryFactoryTests.class.getName() + "$" + repository);
        assertThatExceptionOfType(QueryCreationException.class)
                .isThrownBy(() -> factory.getRepository(type))
                .withStackTraceContaining(message);
    }

    interface OtherId extends AerospikeRepository<Person, Long> {}

    @Test
    void rejectsAnotherIdType() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> factory.getRepository(OtherId.class))
                .withMessageContaining("OtherId: java.lang.Long (expected: java.lang.String, the type of");
    }

    interface NoEntity extends AerospikeRepository<NoEntity.Thing, String> {
        record Thing(String name) {}
    }

    @Test
    void rejectsEntityWithoutId() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> factory.getRepository(NoEntity.class))
                .withMessageContaining("id property of " + NoEntity.Thing.class.getName() + ": none");
    }

    @Test
    void rejectsDeclaredQueries() {
        factory.setQueryLookupStrategyKey(QueryLookupStrategy.Key.USE_DECLARED_QUERY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.getRepository(PersonRepository.class))
                .withMessageContaining("USE_DECLARED_QUERY (expected: CREATE or CREATE_IF_NOT_FOUND)");
    }

    @Test
    void createsRepositoryWithoutAskingAServer() {
        assertThat(factory.getRepository(PersonRepository.class)).isNotNull();
    }
}
