# Trois Tiers dans un conteneur : voir docs/deploiement.md, façon C.
#   docker build -t trois-tiers .
# Image officielle de Node, sur Debian : celle d’Alpine (musl) n’a pas été essayée avec SQLite.

FROM node:24-bookworm-slim AS build
WORKDIR /srv/trois-tiers
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
# Le témoin dit à scripts/run.mjs que les dépendances sont là : il n’installe alors rien.
RUN sha256sum package-lock.json | cut -d' ' -f1 | tr -d '\n' > node_modules/.installed
RUN node scripts/run.mjs build
# Ces paquets sont déjà dans dist/, ou n’ont servi qu’à le faire : le serveur n’en demande aucun.
RUN npm uninstall --no-save --omit=dev vite phaser howler preact @preact/signals @colyseus/sdk

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data PORT=2567
WORKDIR /srv/trois-tiers
COPY package.json package-lock.json .npmrc LICENSE LICENCES.md ./
COPY LICENSES ./LICENSES
COPY --from=build /srv/trois-tiers/node_modules ./node_modules
COPY --from=build /srv/trois-tiers/dist ./dist
COPY assets ./assets
COPY scenarios ./scenarios
COPY scripts ./scripts
COPY docs/pilote ./docs/pilote
COPY game ./game
COPY server ./server
COPY --chmod=755 deploy/start.sh ./deploy/start.sh
RUN install -d -o node -g node -m 700 /data /sauvegardes
USER node
VOLUME /data
EXPOSE 2567
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# start.sh lit les secrets, puis laisse sa place : SIGTERM arrive au serveur lui-même.
ENTRYPOINT ["/srv/trois-tiers/deploy/start.sh"]
CMD ["node", "--max-semi-space-size=8", "server/main.ts"]
