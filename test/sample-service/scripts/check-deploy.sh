#!/usr/bin/env bash
# The settings as a server has them: complete, or the start ends with the name of what is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

secret="$(python -c 'import secrets; print(secrets.token_urlsafe(50))')"
env --unset=SHOP_ENVIRONMENT ALLOWED_HOSTS=shop.example.org SECRET_KEY="$secret" \
  DATABASE_URL=postgresql://shop@127.0.0.1/shop python manage.py check --deploy --fail-level WARNING
if message="$(env --unset=SHOP_ENVIRONMENT --unset=DATABASE_URL python manage.py check 2>&1)"; then
  echo "started without settings" >&2
  exit 1
fi
grep --fixed-strings 'missing settings: DATABASE_URL, SECRET_KEY, ALLOWED_HOSTS' <<< "$message"
