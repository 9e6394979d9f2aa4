#!/bin/sh
# Load on patient-view beside an echo of the same server: 50 calls a second of each for SECONDS, open loop.
# The server has one core, the load the other. Usage: benchmarks/hooks-load.sh [SECONDS] [PORT]
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-30}
port=${2:-8137}
out=$(mktemp -d)
javac --release 17 -d "$out" benchmarks/src/main/java/org/sarcolemma/benchmarks/HookLoad.java
JAVA_TOOL_OPTIONS=-Dsarcolemma.echo=true taskset -c 0 ./sarcolemma serve --port "$port" > "$out/serve.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$out"' EXIT
until grep -q "is ready" "$out/serve.log"; do sleep 0.1; done
cat /proc/loadavg
taskset -c 1 java -cp "$out" org.sarcolemma.benchmarks.HookLoad "http://localhost:$port" "$seconds"
cat /proc/loadavg
