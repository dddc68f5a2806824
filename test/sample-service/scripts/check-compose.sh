#!/usr/bin/env bash
# region: check
set -euo pipefail

trap 'docker compose down --volumes' EXIT
docker compose up --detach --wait --wait-timeout 120
scripts/smoke.sh http://127.0.0.1:8000

# It stops by the signal within its grace period: 137 would be a kill.
web="$(docker compose ps --quiet web)"
docker compose stop web
code="$(docker inspect --format '{{.State.ExitCode}}' "$web")"
if [[ "$code" != 0 ]]; then
  echo "web ended with $code" >&2
  exit 1
fi
# endregion
