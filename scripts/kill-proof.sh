#!/bin/sh
# Kills a program that saves visits, again and again, on SQLite and on PostgreSQL, and prints what was found after it.
# usage: scripts/kill-proof.sh [ROUNDS]      25 on each database unless told otherwise
set -eu
cd "$(dirname "$0")/.."
exec mvn -B -q ${SARCOLEMMA_MVN_ARGS:-} -pl registry -am test -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false \
  "-Dsarcolemma.kill.rounds=${1:-25}"
