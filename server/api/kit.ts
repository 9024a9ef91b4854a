/** The paper kit of a scenario as a page, for anybody: it holds what anybody may play, and asks nothing of a session. */
import { readFileSync } from "node:fs";
import type { Application, Request } from "express";
import { KIT_STYLES, writeKit } from "../kit/index.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { languageOf } from "./mandate.ts";
import type { ApiParts } from "./sessions.ts";

type KitParts = Pick<ApiParts, "content" | "addresses">;

const isAsked = (request: Request, name: string): boolean => request.query[name] === "1";

export function addKitRoutes(app: Application, { content, addresses }: KitParts): void {
  app.get("/kit.css", (_request, response) => {
    response
      .type("css")
      .set("Cache-Control", "no-cache")
      .send(KIT_STYLES.map((path) => readFileSync(path, "utf8")).join(""));
  });
  app.get(
    "/kit/:scenario",
    answering((request, response) => {
      const { scenarios, library } = content();
      const frozen = scenarios.get(String(request.params.scenario));
      if (!frozen) throw new HttpRefusal(404, "not-found");
      const { lang } = request.query;
      const page = writeKit(frozen, library, {
        locale: lang === "fr" || lang === "en" ? lang : languageOf(request),
        isLarge: isAsked(request, "grand"),
        isColour: isAsked(request, "couleur"),
        address: addresses.shared(),
        mount: addresses.mount,
      });
      response.type("html").set("Cache-Control", "no-cache").send(page);
    }),
  );
}
