#!/usr/bin/env bash
# region: connect
set -euo pipefail

is_digest() { [[ "$1" =~ ^sha256:[0-9a-f]{64}$ ]]; }
is_digest "$DIGEST" || { echo "not a digest: $DIGEST" >&2; exit 2; }

key="$(mktemp)" hosts="$(mktemp)"
trap 'rm -f "$key" "$hosts"' EXIT
printf '%s\n' "$DEPLOY_KEY" > "$key"
printf '%s\n' "$KNOWN_HOSTS" > "$hosts"

remote() {
  ssh -i "$key" -o UserKnownHostsFile="$hosts" -o StrictHostKeyChecking=yes "deploy@$HOST" "$1"
}

compose() { remote "cd /srv/shop && DIGEST='$1' docker compose $2"; }

# endregion

# region: release
start() {
  compose "$1" "up --detach --wait --wait-timeout 90 web worker" \
    && curl --fail --silent --output /dev/null --max-time 5 \
      --retry 5 --retry-all-errors --retry-delay 2 "https://$HOST/health/ready"
}

# A server that does not answer stops the release; one without a release so far says nothing.
previous="$(remote 'if [ -e /srv/shop/current ]; then cat /srv/shop/current; fi')"
compose "$DIGEST" "pull --quiet web migrate"
compose "$DIGEST" "run --rm migrate"

if start "$DIGEST" && remote "printf '%s' '$DIGEST' > /srv/shop/current"; then
  echo "released $DIGEST"
  exit 0
fi
echo "the new version is not healthy" >&2
if is_digest "$previous"; then start "$previous"; fi
exit 1
# endregion
