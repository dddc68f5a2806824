#!/usr/bin/env bash
# Runs a command with a PostgreSQL, a Redis and a RabbitMQ of its own, and removes them afterwards:
# scripts/with-services.sh pytest
set -euo pipefail

folder="$(mktemp -d)"
chmod 755 "$folder"
read -r postgres_port redis_port amqp_port node_port epmd_port < <(python3 - <<'PYTHON'
import socket

sockets = [socket.socket() for _ in range(5)]
for one in sockets:
    one.bind(("127.0.0.1", 0))
print(*(one.getsockname()[1] for one in sockets))
PYTHON
)

# PostgreSQL and RabbitMQ refuse to run as root.
as_user() {
  local user="$1"
  shift
  if [[ "$(id -u)" = 0 ]]; then runuser -u "$user" -- "$@"; else "$@"; fi
}

postgres_programs="$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)"
mkdir "$folder/postgres" "$folder/redis" "$folder/rabbit"
if [[ "$(id -u)" = 0 ]]; then
  chown postgres "$folder/postgres"
  chown rabbitmq "$folder/rabbit"
fi

rabbit=(
  env "HOME=$folder/rabbit" "ERL_EPMD_PORT=$epmd_port" ERL_EPMD_ADDRESS=127.0.0.1
  "RABBITMQ_NODENAME=shop$amqp_port@localhost"
  "RABBITMQ_NODE_PORT=$amqp_port" "RABBITMQ_DIST_PORT=$node_port" "RABBITMQ_NODE_IP_ADDRESS=127.0.0.1"
  "RABBITMQ_MNESIA_BASE=$folder/rabbit" "RABBITMQ_LOG_BASE=$folder/rabbit"
  "RABBITMQ_ENABLED_PLUGINS_FILE=$folder/rabbit/plugins" "RABBITMQ_PID_FILE=$folder/rabbit/pid"
  "PATH=$PATH:/usr/lib/rabbitmq/bin"
)

stop() {
  as_user postgres "$postgres_programs/pg_ctl" -D "$folder/postgres/data" -m immediate stop || true
  redis-cli -p "$redis_port" shutdown nosave || true
  if [[ "$with_rabbit" = yes ]]; then
    as_user rabbitmq "${rabbit[@]}" /usr/lib/rabbitmq/bin/rabbitmqctl stop "$folder/rabbit/pid" || true
    as_user rabbitmq env "ERL_EPMD_PORT=$epmd_port" epmd -kill || true
  fi
  rm -rf "$folder"
} > /dev/null 2>&1

with_rabbit=no
[[ -x /usr/lib/rabbitmq/bin/rabbitmq-server ]] && with_rabbit=yes
trap stop EXIT

as_user postgres "$postgres_programs/initdb" -D "$folder/postgres/data" --auth=trust \
  --username=shop --encoding=UTF8 > "$folder/postgres.log"
as_user postgres "$postgres_programs/pg_ctl" -D "$folder/postgres/data" --wait \
  --log="$folder/postgres/log" \
  --options="-p $postgres_port -k $folder/postgres -c fsync=off" start > "$folder/postgres.log"
redis-server --port "$redis_port" --bind 127.0.0.1 --save '' --daemonize yes \
  --dir "$folder/redis" > "$folder/redis.log"
if [[ "$with_rabbit" = yes ]]; then
  cd /
  as_user rabbitmq "${rabbit[@]}" /usr/lib/rabbitmq/bin/rabbitmq-server -detached > /dev/null 2>&1
  as_user rabbitmq "${rabbit[@]}" /usr/lib/rabbitmq/bin/rabbitmqctl wait --timeout 60 \
    "$folder/rabbit/pid" > "$folder/rabbit.log"
  cd "$OLDPWD"
  export BROKER_URL="amqp://guest:guest@127.0.0.1:$amqp_port//"
fi
createdb --host=127.0.0.1 --port="$postgres_port" --username=shop shop

export SHOP_ENVIRONMENT="${SHOP_ENVIRONMENT:-development}"
export DATABASE_URL="postgresql://shop@127.0.0.1:$postgres_port/shop"
export REDIS_URL="redis://127.0.0.1:$redis_port/0"
"$@"
