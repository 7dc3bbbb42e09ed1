#!/usr/bin/env bash
# Runs the tests of the stores, and of several workers on one, against a real PostgreSQL: a cluster of its own in a temporary
# folder, from the binaries that are installed. It listens on a socket in that folder alone and is gone when the tests are.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=${PG_BIN:-}
if [ -z "$bin" ]; then
  for folder in /usr/lib/postgresql/*/bin /usr/local/pgsql/bin /opt/homebrew/opt/postgresql*/bin; do
    [ -x "$folder/initdb" ] && bin=$folder
  done
fi
if [ -z "$bin" ] && command -v initdb >/dev/null; then bin=$(dirname "$(command -v initdb)"); fi
if [ -z "$bin" ] || [ ! -x "$bin/postgres" ]; then
  echo 'No PostgreSQL is installed here. Install it (Debian: apt-get install postgresql), or name the folder of initdb in PG_BIN.' >&2
  exit 1
fi

folder=$(mktemp -d)
# PostgreSQL does not run as root.
as_owner=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$folder"
  as_owner=(runuser -u postgres --)
fi
stop() {
  (cd / && "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1) || true
  rm -rf "$folder"
}
trap stop EXIT
(
  cd /
  "${as_owner[@]}" "$bin/initdb" -D "$folder/data" -U postgres --auth=trust --no-sync --encoding=UTF8 --locale=C.UTF-8 >"$folder/initdb.log"
  "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off -c max_connections=200" start >/dev/null
) || {
  cat "$folder"/*.log >&2
  exit 1
}
export TEST_POSTGRES_URL="postgres:///postgres?host=$folder&user=postgres"
# Not exec: the cluster is to be stopped when the tests end.
vitest run --project postgres "$@"
