/** `/metrics` for a program, `/etat` for a person: for who holds the creation key, or sits at this machine. */
import { join } from "node:path";
import type { Application, Request, RequestHandler } from "express";
import { prometheus } from "../observe/prometheus.ts";
import { readingOf, type Gauges, type Reading } from "../observe/reading.ts";
import { statusPage } from "../observe/status-page.ts";
import { localeOf } from "../text/sentences.ts";
import { answering, HttpRefusal, refuse } from "./answer.ts";
import { isFromHere } from "./from-here.ts";
import { mayCreate, type ApiParts } from "./sessions.ts";

type Parts = Pick<ApiParts, "sessions" | "creationKey" | "lookups" | "addresses"> & {
  readonly version: string;
  readonly isStorageFailing: () => boolean;
};

export function addStatusRoutes(app: Application, parts: Parts): void {
  const answer = (write: (reading: Reading, request: Request) => string, type: string): RequestHandler =>
    answering((request, response) => {
      if (!mayLook(request, parts))
        throw parts.lookups.failed(request, new HttpRefusal(401, "status-key-needed"));
      response.setHeader("Cache-Control", "no-store");
      response.type(type).send(write(readingOf(gaugesOf(parts)), request));
    });
  app.get(
    "/metrics",
    answer((reading) => prometheus(reading), "text/plain; version=0.0.4"),
  );
  app.get(
    "/etat",
    answer((reading, request) => statusPage(reading, localeOf(request.headers["accept-language"])), "html"),
  );
  app.get("/etat.css", (_request, response) => {
    response.sendFile(join(import.meta.dirname, "../observe/status.css"));
  });
  // Colyseus's own pages show rooms to whoever asks; they are not installed, and no page of ours stands there.
  app.use(["/colyseus", "/monitor", "/playground"], (request, response) =>
    refuse(request, response, new HttpRefusal(404, "not-found")),
  );
}

/** Creating sessions may be open to everyone; looking inside the server is not. */
const mayLook = (request: Request, parts: Parts) =>
  parts.creationKey === "open" ? isFromHere(request, parts.addresses) : mayCreate(request, parts);

function gaugesOf({ sessions, version, isStorageFailing }: Parts): Gauges {
  const all = sessions.all();
  const count = (status: string) => all.filter(({ state }) => state.everyone.flow.status === status).length;
  return {
    version,
    sessions: Object.fromEntries(["lobby", "running", "paused", "ended"].map((one) => [one, count(one)])),
    connections: sessions.connections(),
    waiting: all.reduce((sum, { waiting }) => sum + waiting, 0),
    isStorageFailing: isStorageFailing(),
  };
}
