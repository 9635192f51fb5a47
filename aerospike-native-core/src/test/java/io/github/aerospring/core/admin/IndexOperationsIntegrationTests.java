package io.github.aerospring.core.admin;

import java.util.List;

import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.IndexAlreadyExistsException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexOperationsIntegrationTests {

    private static final String NAMESPACE = ServerUnderTest.NAMESPACE;

    private final NativeClient client = TestClients.shared();
    private final String set = ServerUnderTest.uniqueSet("index");

    @BeforeAll
    static void indexesAreSupported() {
        TestClients.assumeServerSupports("secondary indexes");
    }

    @Test
    void createsListsAndDropsIndex() {
        String name = set + "-age";
        client.admin().createIndex(NAMESPACE, set, name, "age", IndexType.NUMERIC);

        assertThat(index(name)).singleElement().satisfies(index -> {
            assertThat(index.namespace()).isEqualTo(NAMESPACE);
            assertThat(index.set()).contains(set);
            assertThat(index.bin()).contains("age");
            assertThat(index.type()).contains("numeric");
            assertThat(index.collectionType()).isEqualTo("default");
            assertThat(index.isReadable()).isTrue();
        });

        client.admin().dropIndex(NAMESPACE, set, name);

        assertThat(index(name)).isEmpty();
    }

    @Test
    void createsIndexOfListElements() {
        String name = set + "-tags";
        client.admin()
                .createIndex(IndexRequest.builder(NAMESPACE, set, name, IndexType.STRING)
                        .bin("tags")
                        .collectionType(IndexCollectionType.LIST)
                        .build());

        assertThat(index(name)).singleElement().satisfies(index -> assertThat(index.collectionType())
                .isEqualTo("list"));
        client.admin().dropIndex(NAMESPACE, set, name);
    }

    @Test
    void indexWithAnotherDefinitionExistsAlready() {
        String name = set + "-twice";
        client.admin().createIndex(NAMESPACE, set, name, "a", IndexType.NUMERIC);

        assertThatThrownBy(() -> client.admin().createIndex(NAMESPACE, set, name, "b", IndexType.STRING))
                .isInstanceOf(IndexAlreadyExistsException.class);
        client.admin().dropIndex(NAMESPACE, set, name);
    }

    private List<IndexDescription> index(String name) {
        return client.admin().indexes(NAMESPACE).stream()
                .filter(index -> index.name().equals(name))
                .toList();
    }
}
