package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.storage.ServiceCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of these tests were recorded from a real server, except for what depends on the node. */
class InfoServiceTests {

    private static final String ALL_PARTITIONS = "/".repeat(682) + "8=";

    private final Answers answer = new Answers();

    @Test
    void answersCommandsInOrder() {
        assertThat(answer.info.answer("build\nedition\n", answer.session))
                .isEqualTo("build\t8.1.2.0\nedition\tAerospike Community Edition\n");
    }

    @Test
    void ignoresACommandWithoutNewline() {
        assertThat(answer.info.answer("build\nedition", answer.session)).isEqualTo("build\t8.1.2.0\n");
        assertThat(answer.info.answer("build", answer.session)).isEmpty();
    }

    @Test
    void answersASummaryToNothing() {
        assertThat(answer.info.answer("", answer.session).lines().map(line -> line.split("\t")[0]))
                .containsExactly(
                        "features",
                        "node",
                        "compatibility-id",
                        "edition",
                        "build_ee_sha",
                        "build_sha",
                        "build_arch",
                        "build_time",
                        "build_os",
                        "build",
                        "version",
                        "statistics",
                        "services-alumni",
                        "services",
                        "partition-generation");
    }

    @Test
    void countsCommands() {
        answer.to("build");

        assertThat(answer.service.counters().get(ServiceCounter.INFO_COMPLETE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "node | BB802007F000001",
                "name | BB802007F000001",
                "node;x | BB802007F000001",
                "node/x | BB802007F000001",
                "build:foo | 8.1.2.0",
                "build/ | 8.1.2.0",
                "version | Aerospike Community Edition build 8.1.2.0",
                "partitions | 4096",
                "partition-generation | 0",
                "peers-generation | 0",
                "rebalance-generation | 1",
                "cluster-name | embedded",
                "peers-clear-std | 0,3000,[]",
                "peers-clear-std:generation=9 | 0,3000,[]",
                "peers-clear-alt | 0,3000,[]",
                "alumni-clear-std | 0,3000,[]",
                "service | 127.0.0.1:3000",
                "service-clear-std | 127.0.0.1:3000",
                "service-clear-alt | ''",
                "services | ''",
                "services-alternate | ''",
                "services-alumni | ''",
                "connection | admin=false",
                "compatibility-id | 15",
                "digests | RIPEMD160",
                "status | ok",
                "namespaces | test",
                "namespace/none | type=unknown",
                "namespace | type=unknown",
                "sets/none | ns_type=unknown",
                "sets:ns=test | ns_type=unknown",
                "sets/test/none | ''",
                "objects | 0",
                "sindex | ''",
                "sindex/test | ''",
                "sindex/none | ns_type=unknown",
                "sindex/test/none | ERROR:201:no index",
                "sindex-list | ''",
                "sindex-list:ns=test | ''",
                "sindex-list:ns=none | ERROR:20:namespace not found on node;ERROR:20:namespace not found on node",
                "sindex-stat:ns=test;indexname=x | ERROR:201:no index",
                "sindex-exists:ns=test;indexname=i | false",
                "sindex-exists:namespace=test;indexname=i | false",
                "sindex-exists:ns=none;indexname=i | ERROR:20:namespace not found on node",
                "udf-list | ''",
                "query-show | ''",
                "query-show:id=x | ERROR:4:bad id",
                "query-show:trid=5 | ERROR:2:job not found",
                "query-show:trid= | ERROR:4:missing 'id' value",
                "query-abort | ERROR:4:missing 'id'",
                "query-abort:id=5 | ERROR:2:id not active",
                "query-abort-all | number-of-queries-killed:0",
                "unknown:x | ERROR:4:unrecognized command",
                "jobs | ERROR:4:unrecognized command",
                "bins/test | ERROR:4:unrecognized command",
                ":x | ERROR:4:unrecognized command",
                "'' | ERROR:4:unrecognized command",
                "racks | ERROR:25:enterprise only",
                "rack-ids | ERROR:25:enterprise only",
                "roster | ERROR:25:enterprise only",
                "quiesce-undo: | ERROR:25:enterprise only",
                "peers-tls-std | ERROR:25:enterprise only",
                "masking-show | ERROR:25:enterprise only",
                "udf-put:filename=f | error=invalid_filename",
                "replicas:max=x | ERROR:4:bad max",
                "cluster-stable:size=1 | 100000000BB8",
                "cluster-stable:size=2 | ERROR:7:cluster not specified size",
                "cluster-stable:size=x | ERROR:4:bad size",
                "cluster-stable:namespace=zz | ERROR:20:namespace not found on node",
                "cluster-stable:namespace=test | 100000000BB8",
                "cluster-stable:ignore-migrations=x | ERROR:4:bad ignore migrations",
            })
    void answers(String command, String value) {
        assertThat(answer.to(command)).isEqualTo(value);
    }

    @Test
    void tellsThatTheNodeHasAllPartitions() {
        assertThat(answer.to("replicas")).isEqualTo("test:0,1," + ALL_PARTITIONS);
        assertThat(answer.to("replicas:max=1")).isEqualTo("test:0,1," + ALL_PARTITIONS);
        assertThat(answer.to("replicas-all")).isEqualTo("test:1," + ALL_PARTITIONS);
        assertThat(answer.to("replicas-master")).isEqualTo("test:" + ALL_PARTITIONS);
    }

    @Test
    void announcesTheFeaturesThatClientsLookFor() {
        assertThat(answer.to("features").split(";")).contains("pscans", "query-show", "batch-any", "pquery");
    }

    @Test
    void helpListsCommands() {
        assertThat(answer.to("help").split(";"))
                .contains("build", "namespace", "truncate")
                .doesNotHaveDuplicates();
    }

    @Test
    void describesTheRelease() {
        assertThat(answer.to("release")).startsWith("edition=Aerospike Community Edition;version=8.1.2.0;os=");
    }
}
