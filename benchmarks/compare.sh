#!/usr/bin/env bash
# Compares ours with the official client, alternately in one run:
#   benchmarks/compare.sh --hosts H:P --suite batch-table|batch-write|scan-table|single-record [--json FILE] [--rounds N] [--large true|false]
# Without --hosts the embedded server is measured; such numbers are no claims.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
jar=$root/benchmarks/target/benchmarks.jar
if [ ! -f "$jar" ] || [ -n "$(find "$root"/aerospike-native-core/src/main "$root"/benchmarks/src/main -newer "$jar" -name '*.java' -print -quit)" ]; then
  (cd "$root" && ./mvnw -q -B -pl benchmarks -am -Pjmh -DskipTests package 1>&2)
fi
exec java ${JAVA_OPTIONS:--Xms3g -Xmx4g -XX:+AlwaysPreTouch} -cp "$jar" io.github.aerospring.benchmarks.compare.Comparison "$@"
