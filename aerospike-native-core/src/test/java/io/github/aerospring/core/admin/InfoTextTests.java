package io.github.aerospring.core.admin;

import java.time.Duration;
import java.time.Instant;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InfoTextTests {

    private static IndexRequest.Builder index() {
        return IndexRequest.builder("test", "users", "idx", IndexType.NUMERIC);
    }

    @ParameterizedTest
    @CsvSource({"ERROR:20:no namespace, 20", "FAIL:201:no index, 201", "ERROR:4, 4", "ERROR, 1", "FAIL, 1"})
    void errorResponseHasItsCode(String response, int resultCode) {
        assertThatThrownBy(() -> InfoText.successful("sindex-list", response))
                .isInstanceOfSatisfying(AerospikeException.class, error -> assertThat(error.getResultCode())
                        .isEqualTo(resultCode))
                .hasMessageContaining("sindex-list: " + response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "ns=test:indexname=ERROR"})
    void otherResponsesAreReturned(String response) {
        assertThat(InfoText.successful("any", response)).isEqualTo(response);
    }

    @Test
    void unexpectedResponseIsNoSuccess() {
        assertThatCode(() -> InfoText.requireOk("truncate", "OK")).doesNotThrowAnyException();
        assertThatThrownBy(() -> InfoText.requireOk("truncate", "maybe"))
                .isInstanceOfSatisfying(AerospikeException.class, error -> assertThat(error.getResultCode())
                        .isEqualTo(ResultCode.SERVER_ERROR))
                .hasMessageContaining("'maybe' (expected: ok)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a;b", "a:b", "a=b", "a b", "a\nb", "a\tb"})
    void refusesNames(String name) {
        assertThatThrownBy(() -> InfoText.name("set", name)).isInstanceOf(InvalidArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "build\nversion"})
    void refusesCommands(String command) {
        assertThatThrownBy(() -> InfoText.one(command)).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> InfoText.all(command)).isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void truncationIsExactToTheNanosecond() {
        assertThat(Truncation.text("test", "users", Instant.ofEpochSecond(1_700_000_000L, 123_456_789)))
                .isEqualTo("truncate:namespace=test;set=users;lut=1700000000123456789");
    }

    @Test
    void refusesInstantBeyondNanoseconds() {
        assertThatThrownBy(() -> Truncation.before("test", "users", Instant.MAX))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("before: '+1000000000-12-31");
    }

    @Test
    void refusesIndexRequests() {
        assertThatThrownBy(() -> index().build()).hasMessageContaining("either a bin or an expression");
        assertThatThrownBy(() ->
                        index().bin("a").expression(Exp.build(Exp.intBin("a"))).build())
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> index().expression(Exp.build(Exp.intBin("a")))
                        .context(CTX.listIndex(0))
                        .build())
                .hasMessageContaining("context");
        assertThatThrownBy(() -> index().buildTimeout(Duration.ZERO)).hasMessageContaining("buildTimeout: 'PT0S'");
        assertThatThrownBy(() -> index().bin("a:b")).hasMessageContaining("bin name: 'a:b'");
    }

    @Test
    void indexRequestHasDefaults() {
        IndexRequest request = index().bin("a").build();

        assertThat(request.buildTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(request.context()).isEmpty();
        assertThat(request.expression()).isEmpty();
        assertThat(request.collectionType().name()).isEqualTo("DEFAULT");
    }
}
