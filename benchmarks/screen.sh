#!/bin/sh
# Screening against text tools, in turn on one made-up export: what counts is the ratio, since machines drift.
#   benchmarks/screen.sh FOLDER [PATIENTS] [ROUNDS]
# FOLDER is made when it is not there (36,000 patients are 1.7 GB) and is not removed.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=${1:?a folder for the made-up export}
patients=${2:-36000}
rounds=${3:-3}
if [ ! -e "$folder/Patient.ndjson" ]; then
  (cd "$home" && mvn -B -q -pl testkit -am package -Dmaven.test.skip=true -Dcyclonedx.skip=true)
  java -cp "$home/testkit/target/classes" org.sarcolemma.testkit.population.MakePopulation "$folder" "$patients" 1
fi
codes=$(mktemp)
hits=$(mktemp -d)
trap 'rm -rf "$codes" "$hits"' EXIT
# 200 codes as a careful analyst would put them
cut -d, -f3,4 "$home/knowledge/src/main/resources/knowledge/codes.csv" |
  awk -F, '$1 ~ /^(LOINC|SNOMEDCT|ICD10CM|RXNORM|ATC)$/ && $2 !~ /^(29463-7|8302-2|39156-5|38483-4|718-7)$/ {print "\"code\":\"" $2 "\""}' |
  sort -u | head -200 >"$codes"
cat "$folder"/*.ndjson >/dev/null
timed() {
  name=$1
  shift
  /usr/bin/time -f "$name  %e s wall  %U s user  %S s system  %M KB" "$@" >/dev/null
}
uptime
for _ in $(seq "$rounds"); do
  timed 'all screens with ranking' "$home/sarcolemma" screen "$folder" --as-of 2026-11-23 --out "$hits/all.jsonl" 2>&1 | tail -1
  timed 'one screen              ' "$home/sarcolemma" screen "$folder" --as-of 2026-11-23 --screen dystrophy-untested --out "$hits/one.jsonl" 2>&1 | tail -1
  # behind a pipe: into /dev/null grep stops at its first find
  timed 'grep -F, 200 codes      ' sh -c "LC_ALL=C grep -h -F -f $codes '$folder/Observation.ndjson' '$folder/Condition.ndjson' '$folder/Patient.ndjson' | cat"
  timed 'grep + jq, one question ' sh -c "LC_ALL=C grep -h -F -e '\"2157-6\"' -e '\"93493-5\"' -e '\"33921-8\"' '$folder/Observation.ndjson' | jq -c '[.subject.reference,.code.coding[0].code,.valueQuantity.value]'; LC_ALL=C grep -h -F -e '\"78468005\"' -e '\"G71.0' '$folder/Condition.ndjson' | jq -c '.subject.reference'"
done
uptime
