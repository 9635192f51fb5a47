package io.github.aerospring.core.admin;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(CallStyle.class)
class InfoOperationsIntegrationTests {

    private final NativeClient client = TestClients.shared();

    @Parameter
    private CallStyle style;

    private InfoOperations info() {
        return style.of(InfoOperations.class, client.admin(), client.async().admin());
    }

    @Test
    void answersOfEveryNodeHaveItsName() {
        assertThat(info().infoAll("namespaces"))
                .hasSameSizeAs(client.nodeNames())
                .allSatisfy(response -> {
                    assertThat(client.nodeNames()).contains(response.nodeName());
                    assertThat(response.isOk()).isTrue();
                    assertThat(response.resultCode()).isZero();
                    assertThat(response.response()).contains(ServerUnderTest.NAMESPACE);
                });
    }

    @Test
    void errorOfANodeIsItsAnswer() {
        assertThat(info().infoAll("namespace/absent"))
                .allSatisfy(response -> assertThat(response.response()).isNotEmpty());
        assertThat(InfoResponse.of("a", "ERROR:4:bad parameter", null))
                .isEqualTo(new InfoResponse("a", 4, "ERROR:4:bad parameter"));
        assertThat(InfoResponse.of("a", "", new AerospikeException(ResultCode.TIMEOUT, "late")))
                .satisfies(failed -> {
                    assertThat(failed.isOk()).isFalse();
                    assertThat(failed.resultCode()).isEqualTo(ResultCode.TIMEOUT);
                    assertThat(failed.response()).contains("late");
                });
    }

    @Test
    void versionAndNamespacesAreTyped() {
        assertThat(info().build()).matches("\\d+\\.\\d+.*");
        assertThat(info().namespaces()).contains(ServerUnderTest.NAMESPACE);
    }

    @Test
    void statisticsHaveNumbers() {
        assertThat(info().statistics().number("cluster_size"))
                .hasValue(client.nodeNames().size());
        InfoStatistics namespace = info().namespaceStatistics(ServerUnderTest.NAMESPACE);

        assertThat(namespace.number("objects")).isPresent();
        assertThat(namespace.text("absent")).isEmpty();
        assertThat(namespace.number("absent")).isEmpty();
    }

    @Test
    void setsHaveCounts() {
        String set = ServerUnderTest.uniqueSet("info");
        client.put(new Key(ServerUnderTest.NAMESPACE, set, 1), new Bin("a", 1));

        assertThat(info().sets(ServerUnderTest.NAMESPACE))
                .filteredOn(found -> found.name().equals(set))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.objects()).isPositive();
                    assertThat(found.namespace()).isEqualTo(ServerUnderTest.NAMESPACE);
                });
    }
}
