#!/usr/bin/env bash
# embedded.sh HOST:PORT   the embedded server side by side with the real one on HOST:PORT, then what it costs by itself
# options of the JVM that measures: JAVA_OPTS, e.g. "-Drounds=9 -Dround.seconds=5"
set -euo pipefail
real=${1:?"usage: embedded.sh HOST:PORT (a real server on this machine)"}
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/target/benchmarks.jar
[ -f "$jar" ] || { echo "$jar is missing, build it with: ./mvnw -pl benchmarks -am -Pjmh -DskipTests package" >&2; exit 1; }
run() { java ${JAVA_OPTS:-} -cp "$jar" "io.github.aerospring.benchmarks.embedded.$1" "${@:2}"; }
run EmbeddedComparison "$real"
run EmbeddedFootprint
