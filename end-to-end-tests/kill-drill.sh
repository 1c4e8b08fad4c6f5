#!/bin/sh
# Kills each service (or those named: needs-service, ...) with kill -9 while the scenario loads, starts it again, and shows
# that everything ends as in an undisturbed run. Takes about a minute for each.
set -eu

project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$project"
./mvnw -q -DskipTests -Dspotless.check.skip package
exec java -cp "end-to-end-tests/target/end-to-end-tests.jar:$(cat end-to-end-tests/target/classpath.txt)" \
    org.vientiane.endtoend.drill.KillDrill "$@"
