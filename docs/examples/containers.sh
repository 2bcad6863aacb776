#!/usr/bin/env bash
# Tries the containers on any Docker engine with compose: up, a check, one service killed and started again, the check once more, down.
#   docs/examples/containers.sh [CHECK [ARGUMENT...]]
# CHECK is a command that talks to ws://localhost:8082 and fails when something is wrong; without one only health is looked at.
#   STOCK_BOT_OVERRIDE=FILE   a compose file that stands above docker-compose.yml
#   STOCK_BOT_KILL=SERVICE    which one is killed (risk-guardian)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

files=(-f docker-compose.yml)
[ -z "${STOCK_BOT_OVERRIDE:-}" ] || files+=(-f "$STOCK_BOT_OVERRIDE")
compose() { docker compose -p stock-bot-trial "${files[@]}" "$@"; }
step() { printf '\n== %s\n' "$*"; }
check() { [ $# -eq 0 ] || "$@"; }

# Health of one service, as the engine sees it.
health() { docker inspect -f '{{.State.Health.Status}}' "$(compose ps -aq "$1")"; }

becomes() {
  for _ in $(seq 60); do
    [ "$(health "$1")" != "$2" ] || return 0
    sleep 0.5
  done
  echo "$1 is $(health "$1"), not $2, after 30 s" >&2
  return 1
}

finish() {
  local status=$?
  [ "$status" -eq 0 ] || compose logs --tail 40 || true
  step down
  compose down --volumes --timeout 5
  [ -z "$(docker ps -aq --filter label=com.docker.compose.project=stock-bot-trial)" ] || status=1
  [ "$status" -eq 0 ] && echo 'containers: held' || echo 'containers: FAILED'
  exit "$status"
}
trap finish EXIT

step 'up, in order, until all are healthy'
compose up --detach --build --wait
compose ps

step 'no root, and published on loopback only'
for service in market-data-gateway risk-guardian strategy-orchestrator; do
  container=$(compose ps -q "$service")
  user=$(docker exec "$container" id -u)
  published=$(docker inspect -f '{{range .NetworkSettings.Ports}}{{range .}}{{.HostIp}} {{end}}{{end}}' "$container")
  echo "$service: uid $user, published on $published"
  [ "$user" != 0 ]
  [ -z "$(tr ' ' '\n' <<<"$published" | grep -v -e '^127\.0\.0\.1$' -e '^$' || true)" ]
done

step check
check "$@"

victim=${STOCK_BOT_KILL:-risk-guardian}
step "$victim is killed: the orchestrator says that it cannot trade"
compose kill --signal KILL "$victim"
becomes strategy-orchestrator unhealthy

step "$victim is started again: it trades again, and no other service was restarted"
compose start "$victim"
becomes "$victim" healthy
becomes strategy-orchestrator healthy
[ "$(docker inspect -f '{{.RestartCount}}' "$(compose ps -q strategy-orchestrator)")" = 0 ]

step 'check again'
check "$@"
