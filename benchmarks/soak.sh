#!/bin/sh
# 10,000 answers (or as many as the first argument says) over 1,000 matches from 16 clients, with three kills of the matching
# service; prints what was lost, doubled, over-committed and over-filled, and how many agreements came of it a second.
set -eu

project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$project"
echo "\$ benchmarks/soak.sh $*"
echo "$(nproc 2>/dev/null || echo '?') processors, $(java -version 2>&1 | head -n 1), $(date -u +%Y-%m-%dT%H:%MZ)"
./mvnw -q -DskipTests -Dspotless.check.skip package
exec java -cp "benchmarks/target/benchmarks.jar:$(cat benchmarks/target/classpath.txt)" org.vientiane.benchmarks.Soak "$@"
