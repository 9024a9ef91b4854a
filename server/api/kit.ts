/** The paper kit of a scenario as a page for anybody, and that of a session, with its code, for whoever runs it. */
import { readFileSync } from "node:fs";
import type { Application, Request } from "express";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { KIT_STYLES, writeKit, type KitOptions } from "../kit/index.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { languageOf } from "./mandate.ts";
import { findAsReader, type ApiParts } from "./sessions.ts";

const isAsked = (request: Request, name: string): boolean => request.query[name] === "1";

export function addKitRoutes(app: Application, parts: ApiParts): void {
  app.get("/kit.css", (_request, response) => {
    response
      .type("css")
      .set("Cache-Control", "no-cache")
      .send(KIT_STYLES.map((path) => readFileSync(path, "utf8")).join(""));
  });
  app.get(
    "/kit/:scenario",
    answering((request, response) => {
      const frozen = parts.content().scenarios.get(String(request.params.scenario));
      if (!frozen) throw new HttpRefusal(404, "not-found");
      const page = kitAsked(request, frozen, { address: parts.addresses.shared() }, parts);
      response.type("html").set("Cache-Control", "no-cache").send(page);
    }),
  );
  // What this very session plays, as it was frozen, with its code and its QR.
  app.get(
    "/api/sessions/:code/kit",
    answering((request, response) => {
      const { frozen, row } = findAsReader(parts, request);
      const address = `${parts.addresses.shared()}/${row.code}`;
      const page = kitAsked(request, frozen, { address, code: row.code }, parts);
      response.type("html").set("Cache-Control", "private, no-store").send(page);
    }),
  );
}

function kitAsked(
  request: Request,
  frozen: Frozen,
  door: Pick<KitOptions, "address" | "code">,
  { content, addresses }: ApiParts,
): string {
  const { lang } = request.query;
  return writeKit(frozen, content().library, {
    locale: lang === "fr" || lang === "en" ? lang : languageOf(request),
    isLarge: isAsked(request, "grand"),
    isColour: isAsked(request, "couleur"),
    isGlued: isAsked(request, "a4"),
    ...door,
    mount: addresses.mount,
  });
}
