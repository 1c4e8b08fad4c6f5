#!/bin/sh
# Measures the exchange on this machine and prints the figures; with --verify also how long ./mvnw verify takes.
set -eu

project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$project"
echo "\$ benchmarks/measure.sh $*"
echo "$(nproc 2>/dev/null || echo '?') processors, $(java -version 2>&1 | head -n 1), $(date -u +%Y-%m-%dT%H:%MZ)"
./mvnw -q -DskipTests -Dspotless.check.skip package
java -cp "benchmarks/target/benchmarks.jar:$(cat benchmarks/target/classpath.txt)" org.vientiane.benchmarks.WholeFlow
if [ "${1:-}" = --verify ]; then
    started=$(date +%s)
    ./mvnw -q verify
    echo "./mvnw verify: $(($(date +%s) - started)) s"
fi
