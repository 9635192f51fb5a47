package io.github.aerospring.core.admin;

import java.util.List;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.IndexAlreadyExistsException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexOperationsIntegrationTests {

    private static final String NAMESPACE = ServerUnderTest.NAMESPACE;

    private final NativeClient client = TestClients.shared();
    private final String set = ServerUnderTest.uniqueSet("index");

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

    @ParameterizedTest
    @EnumSource(IndexType.class)
    void createsEveryKindOfIndex(IndexType type) {
        String name = set + "-" + type;
        client.admin().createIndex(NAMESPACE, set, name, "a", type);

        assertThat(index(name)).singleElement().satisfies(index -> assertThat(index.isReadable())
                .isTrue());
        client.admin().dropIndex(NAMESPACE, set, name);
    }

    @ParameterizedTest
    @EnumSource(IndexCollectionType.class)
    void createsIndexesOfEveryCollection(IndexCollectionType collection) {
        String name = set + "-" + collection;
        IndexOperations asynchronous = CallStyle.ASYNCHRONOUS.of(
                IndexOperations.class, client.admin(), client.async().admin());
        asynchronous.createIndex(IndexRequest.builder(NAMESPACE, set, name, IndexType.NUMERIC)
                .bin("a")
                .collectionType(collection)
                .build());

        assertThat(index(name)).hasSize(1);
        asynchronous.dropIndex(NAMESPACE, set, name);
        assertThat(index(name)).isEmpty();
    }

    @Test
    void removalOfAnAbsentIndexIsNoError() {
        assertThatCode(() -> client.admin().dropIndex(NAMESPACE, set, set + "-absent"))
                .doesNotThrowAnyException();
    }

    @Test
    void createsIndexesOfPathsAndExpressions() {
        String path = set + "-path";
        String expression = set + "-exp";
        client.admin()
                .createIndex(IndexRequest.builder(NAMESPACE, set, path, IndexType.NUMERIC)
                        .bin("m")
                        .context(CTX.mapKey(Value.get("age")))
                        .build());
        client.admin()
                .createIndex(IndexRequest.builder(NAMESPACE, set, expression, IndexType.NUMERIC)
                        .expression(Exp.build(Exp.add(Exp.intBin("a"), Exp.val(1))))
                        .build());

        assertThat(index(path)).singleElement().satisfies(index -> assertThat(index.context())
                .isPresent());
        assertThat(index(expression)).singleElement().satisfies(index -> assertThat(index.expression())
                .isPresent());
        client.admin().dropIndex(NAMESPACE, set, path);
        client.admin().dropIndex(NAMESPACE, set, expression);
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
