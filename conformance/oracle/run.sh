#!/bin/sh
# Computes every figure that tests compare the program with, again. Needs python3 and R (Debian: r-base-core).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
resources=$here/../src/test/resources/org/sarcolemma/conformance/oracle
statistics=$here/../../core/src/test/resources/org/sarcolemma/statistics

Rscript --vanilla "$here/statistics.R" "$statistics"
Rscript --vanilla "$here/posterior.R" "$resources/small-knowledge" >"$resources/small-posterior-r.csv"
python3 -B "$here/differential.py" "$resources/small-knowledge" "$resources/small-patients.json" \
  --cells child adult unknown --chain scapular_winging ck --steps 2000 --draws 20000 --seed 20261123 >"$resources/small-answers.json"
