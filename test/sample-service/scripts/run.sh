#!/usr/bin/env bash
# Starts the shop without Docker at http://127.0.0.1:8000, with services of its own; Ctrl+C ends it.
# Needs Python 3.11 or newer, and PostgreSQL, Redis and RabbitMQ from the system's packages.
set -euo pipefail
cd "$(dirname "$0")/.."

python="${PYTHON:-python3}"
# The lock file is copied last: an interrupted installation, or an older one, is made anew.
if ! cmp --silent requirements.lock .venv/requirements.lock; then
  "$python" -m venv --clear .venv
  .venv/bin/pip install --quiet --require-hashes -r requirements.lock
  cp requirements.lock .venv/requirements.lock
fi
export PATH="$PWD/.venv/bin:$PATH"

serve() {
  python manage.py migrate --no-input --verbosity 0
  celery --app=shop worker --loglevel=WARNING --beat --schedule="$(mktemp -d)/beat" &
  worker=$!
  trap 'kill "$worker"; wait "$worker"' EXIT
  gunicorn --bind="127.0.0.1:${PORT:-8000}" --no-control-socket shop.wsgi
}
export -f serve
scripts/with-services.sh bash -euo pipefail -c serve
