package io.github.aerospring.docs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.data.convert.MappingAerospikeConverter;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.core.QueryResults;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.mapping.Expiration;
import io.github.aerospring.data.mapping.Field;
import io.github.aerospring.data.query.Query;
import io.github.aerospring.data.repository.AerospikeRepository;
import io.github.aerospring.data.repository.support.AerospikeRepositoryFactory;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

import static io.github.aerospring.data.query.Criteria.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataModuleIntegrationTests {

    // tag::entity[]
    @Document("${users.set}")
    record User(
            @Id String id,
            String name,
            Integer age,
            @Field("addr") Address address,
            @Version int version,
            @Expiration Duration timeToLive) {

        record Address(String city, String street) {}
    }
    // end::entity[]

    // tag::repository[]
    interface UserRepository extends AerospikeRepository<User, String> {

        List<User> findByAddressCityAndAgeGreaterThan(String city, int age);

        Page<User> findByNameStartingWithIgnoreCase(String prefix, Pageable page);

        Optional<User> findFirstByOrderByAgeDesc();

        List<NameAndAge> findByAgeBetween(int from, int to);

        long deleteByAgeLessThan(int age);

        record NameAndAge(String name, Integer age) {}
    }
    // end::repository[]

    private NativeClient client;
    private AerospikeTemplate template;
    private UserRepository users;

    @BeforeEach
    void wire() {
        client = NativeClient.builder()
                .configuration(ClientConfiguration.of(ServerUnderTest.shared().hosts()))
                .connect();
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("docs", Map.of("users.set", ServerUnderTest.uniqueSet("users"))));
        AerospikeMappingContext context = new AerospikeMappingContext();
        context.setEnvironment(environment);
        template = new AerospikeTemplate(client, new MappingAerospikeConverter(context), ServerUnderTest.NAMESPACE);
        users = new AerospikeRepositoryFactory(template).getRepository(UserRepository.class);
        users.save(new User("ann", "Ann", 34, new User.Address("Seoul", "Sejong-daero"), 0, null));
        users.save(new User("bob", "Bob", 51, new User.Address("Busan", "Haeundae-ro"), 0, null));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void derivedQueries() {
        assertThat(users.findByAddressCityAndAgeGreaterThan("Seoul", 30)).hasSize(1);
        assertThat(users.findByNameStartingWithIgnoreCase("B", PageRequest.of(0, 10)))
                .hasSize(1);
        assertThat(users.findFirstByOrderByAgeDesc())
                .hasValueSatisfying(user -> assertThat(user.name()).isEqualTo("Bob"));
        assertThat(users.findByAgeBetween(30, 40)).containsExactly(new UserRepository.NameAndAge("Ann", 34));
        assertThat(users.deleteByAgeLessThan(40)).isEqualTo(1);
    }

    @Test
    void versions() {
        // tag::version[]
        User read = users.findById("ann").orElseThrow(); // version 1
        User saved = users.save(read); // version 2, returned
        // end::version[]
        assertThat(saved.version()).isEqualTo(2);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> users.save(read));
    }

    @Test
    void explains() {
        // tag::template[]
        Query query = Query.of(
                        where("address.city").is("Seoul").and(where("age").greaterThan(30)))
                .sortedBy(Sort.by("name"));
        QueryResults<User> results = template.query(query, User.class);
        List<User> found = results.all();
        String plan = results.explain();
        // end::template[]
        assertThat(found).hasSize(1);
        assertThat(plan).contains("""
                access: all records of the set (primary index)
                  predicate: address.city = Seoul and age > 30
                  bins: all
                  sort, in this process: name ascending""");
    }
}
