package io.github.aerospring.embedded.info;

import java.util.List;
import java.util.Locale;

import io.github.aerospring.embedded.storage.Namespace;

/** Commands whose answers are facts about the software. It speaks as the release whose behaviour it follows. */
final class BuildFacts {

    private static final String BUILD = "8.1.2.0";
    private static final String EDITION = "Aerospike Community Edition";
    private static final String FEATURES = String.join(
            ";",
            "batch-any",
            "batch-index",
            "blob-bits",
            "cdt-index",
            "cdt-list",
            "cdt-map",
            "cluster-stable",
            "float",
            "geo",
            "sindex-exists",
            "peers",
            "pipelining",
            "pquery",
            "pscans",
            "query-show",
            "relaxed-sc",
            "replicas",
            "replicas-all",
            "replicas-master",
            "replicas-max",
            "truncate-namespace",
            "udf");

    private static final String OS = word("os.name");
    private static final String ARCHITECTURE = word("os.arch");
    /** In place of the revision and time of a build. */
    private static final String EMBEDDED = "embedded";

    private BuildFacts() {}

    static List<InfoCommand> commands() {
        return List.of(
                fact("build", BUILD),
                fact("version", EDITION + " build " + BUILD),
                fact("edition", EDITION),
                fact(
                        "release",
                        "edition=" + EDITION + ";version=" + BUILD + ";os=" + OS + ";arch=" + ARCHITECTURE + ";sha="
                                + EMBEDDED),
                fact("features", FEATURES),
                fact("partitions", Integer.toString(Namespace.PARTITIONS)),
                fact("compatibility-id", "15"),
                fact("digests", "RIPEMD160"),
                fact("status", "ok"),
                fact("connection", "admin=false"),
                fact("build_os", OS),
                fact("build_arch", ARCHITECTURE),
                fact("build_time", EMBEDDED),
                fact("build_sha", EMBEDDED),
                fact("build_ee_sha", ""),
                fact("best-practices", "failed_best_practices=none"));
    }

    private static InfoCommand fact(String name, String value) {
        return InfoCommand.of(name, () -> value);
    }

    private static String word(String property) {
        return System.getProperty(property, "unknown").toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
