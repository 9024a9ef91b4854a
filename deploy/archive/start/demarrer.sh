#!/bin/sh
# Démarre Trois Tiers. Rien à installer : tout est dans le dossier « programme » ; aucune commande du système ne sert.
case $0 in
*/*) here=${0%/*} ;;
*) here=. ;;
esac
node=$here/programme/node
launch=$here/programme/deploy/archive
for file in "$node" "$launch/launch.mjs" "$launch/whole.mjs" "$launch/places.mjs" "$launch/words.mjs"; do
  if [ ! -s "$file" ]; then
    echo "Ce dossier n’est pas entier : il manque $file." >&2
    echo "Supprimez-le, puis ouvrez l’archive de nouveau. Vos séances ne sont pas touchées." >&2
    echo "This folder is not whole: delete it, then open the archive again. Your sessions are untouched." >&2
    exit 3
  fi
done
if [ ! -x "$node" ]; then
  echo "Ce dossier a perdu le droit de lancer ses programmes : $node." >&2
  echo "Ouvrez l’archive de nouveau sur un disque de cet ordinateur (pas une clé), avec un outil qui garde les droits : tar xzf ARCHIVE" >&2
  echo "This folder lost the right to run its programs: open the archive again on a disk of this computer, with tar xzf." >&2
  exit 3
fi
exec "$node" "$launch/launch.mjs" "$@"
