#!/usr/bin/env bash
# region: smoke
set -euo pipefail

url="${1:?address of the service}"
for attempt in 1 2 3 4 5 6; do
  if curl --fail --silent --show-error --max-time 5 "$url/health/ready"; then
    exit 0
  fi
  echo "attempt $attempt failed" >&2
  sleep 5
done
exit 1
# endregion
