package io.github.aerospring.embedded.index;

import java.util.stream.IntStream;

import com.aerospike.client.exp.Exp;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexCatalogTests {

    private final IndexedRecords records = new IndexedRecords();
    private final IndexCatalog catalog = records.catalog;

    @Test
    void createsTheSameIndexTwiceWithoutComplaint() {
        catalog.create("test", onBin("n"), "i");
        catalog.create("test", onBin("n"), "i");

        assertThat(records.indexes().all()).hasSize(1);
    }

    @Test
    void refusesANameThatIsTaken() {
        catalog.create("test", onBin("n"), "i");

        assertCode(() -> catalog.create("test", onBin("m"), "i"), ResultCode.INDEX_FOUND);
        assertCode(() -> catalog.create("test", new SetIndexDefinition("demo"), "i"), ResultCode.INDEX_FOUND);
    }

    @Test
    void renamesAnIndexOfTheSameDefinition() {
        catalog.create("test", onBin("n"), "i");
        catalog.create("test", onBin("n"), "j");

        assertThat(records.indexes().named("i")).isNull();
        assertThat(records.indexes().named("j")).isNotNull();
        catalog.create("test", onBin("m"), "i");
        assertThat(records.indexes().all()).hasSize(2);
    }

    @Test
    void holds256IndexesOfANamespace() {
        IntStream.range(0, 256).forEach(i -> catalog.create("test", onBin("b" + i), "i" + i));

        assertCode(() -> catalog.create("test", onBin("n"), "n"), ResultCode.INDEX_MAX_COUNT);
        catalog.create("test", onBin("b0"), "renamed");
        catalog.create("test", new SetIndexDefinition("demo"), "s");
        catalog.delete("test", "i1");
        catalog.create("test", onBin("n"), "n");
    }

    @Test
    void deletesWhatIsNotThere() {
        catalog.delete("test", "none");
        catalog.delete("unknown", "none");

        assertThat(records.indexes().all()).isEmpty();
    }

    @Test
    void remembersNamesOfUnknownNamespaces() {
        catalog.create("unknown", onBin("n"), "i");

        assertCode(() -> catalog.create("unknown", onBin("m"), "i"), ResultCode.INDEX_FOUND);
        assertThat(records.indexes().all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Unsuitable.class)
    void refusesExpressionsThatDependOnMoreThanBinsAndDigest(Unsuitable expression) {
        assertCode(() -> catalog.expression(Exp.build(expression.exp).getBytes()), ResultCode.PARAMETER);
    }

    @Test
    void acceptsExpressionsOnBinsOrDigest() {
        assertThat(catalog.expression(Exp.build(Exp.binType("n")).getBytes()).bins())
                .containsExactly("n");
        assertThat(catalog.expression(Exp.build(Exp.digestModulo(2)).getBytes()).bins())
                .isEmpty();
    }

    enum Unsuitable {
        CONSTANT(Exp.val(1)),
        KEY(Exp.add(Exp.intBin("n"), Exp.key(Exp.Type.INT))),
        TTL(Exp.add(Exp.intBin("n"), Exp.ttl())),
        SIZE(Exp.add(Exp.digestModulo(2), Exp.recordSize()));

        private final Exp exp;

        Unsuitable(Exp exp) {
            this.exp = exp;
        }
    }

    private static IndexDefinition onBin(String bin) {
        return new IndexDefinition("demo", IndexedPart.ofBin(bin), KeyType.NUMERIC, IndexType.DEFAULT);
    }

    private static void assertCode(ThrowingCallable call, ResultCode code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RequestFailedException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
