#!/bin/sh
# Entrée du conteneur : chaque NOM_FILE donne à NOM le contenu de ce fichier, puis la commande demandée prend la place.
set -eu
for name in CREATION_KEY DATABASE_URL PGPASSWORD; do
  eval "file=\${${name}_FILE:-}"
  [ -n "$file" ] || continue
  if [ ! -r "$file" ]; then
    echo "Le secret ${name} est illisible : ${file}. Vérifiez que le fichier existe et que le conteneur peut le lire (chmod 444)." >&2
    exit 78
  fi
  eval "${name}=\$(cat \"\$file\")"
  export "${name?}"
  unset "${name}_FILE"
done
exec "$@"
