#!/usr/bin/env bash
# region: check
set -euo pipefail

database="${1:?address of the database}"
copy="restored_$$"
folder="$(mktemp -d)"
trap 'dropdb --if-exists --maintenance-db="$database" "$copy"; rm -rf "$folder"' EXIT

pg_dump --format=custom --file="$folder/dump" "$database"
createdb --maintenance-db="$database" "$copy"
pg_restore --exit-on-error --no-owner --dbname="${database%/*}/$copy" "$folder/dump"

# A restore that ran is not yet one that brought the rows back.
orders() { psql --no-align --tuples-only --command='SELECT count(*) FROM orders_order' "$1"; }
if [[ "$(orders "${database%/*}/$copy")" != "$(orders "$database")" ]]; then
  echo "the copy has another number of orders" >&2
  exit 1
fi
# endregion
