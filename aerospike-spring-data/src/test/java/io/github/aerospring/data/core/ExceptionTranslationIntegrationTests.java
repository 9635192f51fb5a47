package io.github.aerospring.data.core;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.RecordExistsException;
import io.github.aerospring.core.error.RecordTooBigException;
import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.query.Query;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.data.mapping.MappingException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What servers and the client refuse, as callers see it. */
class ExceptionTranslationIntegrationTests {

    private final AerospikeTemplate template = LiveTemplate.create("errors");

    @Test
    void duplicateKeyHasTheTypedErrorAsCause() {
        template.insert(new Customer("a", "A", 1));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> template.insert(new Customer("a", "A", 1)))
                .withCauseInstanceOf(RecordExistsException.class);
    }

    @Test
    void recordThatIsTooBig() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> template.save(new Customer("a", "x".repeat(9 << 20), 1)))
                .withCauseInstanceOf(RecordTooBigException.class);
    }

    @Test
    void unknownNamespace() {
        AerospikeTemplate elsewhere = LiveTemplate.create("errors", TemplateOptions.of("elsewhere"));
        assertThatExceptionOfType(InvalidDataAccessResourceUsageException.class)
                .isThrownBy(() -> elsewhere.findById("a", Customer.class));
        assertThatExceptionOfType(InvalidDataAccessResourceUsageException.class)
                .isThrownBy(() -> elsewhere.query(Query.all(), Customer.class).all());
    }

    @Test
    void closedClient() {
        NativeClient client = NativeClient.builder()
                .configuration(ClientConfiguration.of(ServerUnderTest.shared().hosts()))
                .connect();
        AerospikeTemplate closed = new AerospikeTemplate(client, template.getConverter(), ServerUnderTest.NAMESPACE);
        client.close();
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> closed.findById("a", Customer.class));
    }

    @Test
    void recordWithoutUserKeyIsNoEntityInAQuery() {
        String set = template.getConverter()
                .getMappingContext()
                .getRequiredPersistentEntity(Customer.class)
                .getSetName();
        LiveTemplate.client().put(new Key(ServerUnderTest.NAMESPACE, set, "foreign"), new Bin("name", "F"));
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> template.findAll(Customer.class))
                .withMessageContaining(
                        "Customer.id: the record has no user key (expected: written with sendKey = true)");
    }
}
