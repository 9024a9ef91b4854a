#!/bin/sh
# Redémarre les processus l’un après l’autre, sans couper les séances ; s’arrête au premier qui ne revient pas.
#   sudo deploy/rolling-restart.sh          tous ceux qui tournent
#   sudo deploy/rolling-restart.sh 1 2      ceux-là, dans cet ordre
# PORT_BASE (2566 par défaut) : le port du processus n est PORT_BASE + n. WAIT (60) : secondes laissées à chacun.
set -eu
base=${PORT_BASE:-2566}
wait=${WAIT:-60}
if [ "$#" -eq 0 ]; then
  running=$(systemctl list-units --plain --no-legend --state=active 'trois-tiers@*.service' | sed -n 's/^trois-tiers@\([0-9]*\)\.service.*/\1/p' | sort -n)
  # shellcheck disable=SC2086 # un numéro par mot
  set -- $running
fi
if [ "$#" -eq 0 ]; then
  echo "Aucun processus trois-tiers@… ne tourne. Pour en démarrer : systemctl enable --now trois-tiers@1 trois-tiers@2" >&2
  exit 1
fi
for process in "$@"; do
  port=$((base + process))
  echo "Processus ${process} : arrêt, puis démarrage…"
  systemctl restart "trois-tiers@${process}"
  seconds=0
  # /api/… répond 503 tant que le processus n’est pas prêt ; /healthz répond plus tôt.
  until curl -fs -o /dev/null --max-time 2 "http://127.0.0.1:${port}/api/scenarios"; do
    seconds=$((seconds + 1))
    if [ "$seconds" -ge "$wait" ]; then
      echo "Le processus ${process} ne répond pas sur le port ${port} après ${wait} s. Les suivants n’ont pas été touchés." >&2
      echo "Voyez : journalctl -u trois-tiers@${process} -n 50" >&2
      exit 1
    fi
    sleep 1
  done
  echo "Processus ${process} : prêt."
done
