#!/usr/bin/env bash
# Starts the shop as a newcomer does, asks whether it is ready, and stops it.
set -euo pipefail
cd "$(dirname "$0")/.."

PORT="$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
export PORT
set -m # A group of its own, which can be stopped as a whole.
scripts/run.sh &
shop=$!
trap 'kill -INT -- "-$shop"; wait "$shop" || true' EXIT
for _ in {1..300}; do
  if curl --fail --silent --max-time 5 "http://127.0.0.1:$PORT/health/ready"; then exit 0; fi
  sleep 2
done
echo "the shop did not start" >&2
exit 1
