#!/usr/bin/env bash
# region: check
set -euo pipefail

image="${1:?image}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

# No secret is in the history or in the files. Each answer is stored before it is searched: with
# `pipefail`, `grep --quiet` ends early, the producer dies of it, and a hit looks like a miss.
docker history --no-trunc "$image" > "$folder/history"
docker run --rm --entrypoint find "$image" /app -name '.env*' -o -name secrets -o -name .git \
  > "$folder/files"
if grep --extended-regexp --ignore-case '(secret|password|token)[a-z_]*=' "$folder/history"; then
  echo "a secret is in the image's history" >&2
  exit 1
fi
if [[ -s "$folder/files" ]]; then
  echo "files that do not belong in an image: $(< "$folder/files")" >&2
  exit 1
fi

# No compiler ships, and the process is not root.
docker run --rm --entrypoint sh "$image" -c '! command -v gcc'
test "$(docker run --rm --entrypoint id "$image" -u)" = "10001"
# endregion
