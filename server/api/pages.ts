/** Pages to read before any session: what others already do, and the documents of a pilot. */
import { readFileSync } from "node:fs";
import type { Application, Request, Response } from "express";
import { announcing, type AuthorityRead } from "../declarations/authority.ts";
import { PAGE_STYLE } from "../pages/page.ts";
import { isPilotFormat, pilotPage, writePilot } from "../pages/pilot.ts";
import { pageSay } from "../pages/say.ts";
import { practicePage, terrainPage } from "../pages/terrain.ts";
import { answering } from "./answer.ts";
import { languageOf } from "./mandate.ts";
import type { ApiParts } from "./sessions.ts";

interface PageParts extends Pick<ApiParts, "content" | "addresses"> {
  readonly authority: AuthorityRead;
}

export function addPageRoutes(app: Application, { content, addresses, authority }: PageParts): void {
  const mention = announcing(authority) ?? (() => "none" as const);
  const look = (request: Request) => ({
    ...{ locale: asked(request), mount: addresses.mount },
    mention: mention(),
  });
  app.get("/page.css", (_request, response) => {
    response.type("css").set("Cache-Control", "no-cache").send(readFileSync(PAGE_STYLE, "utf8"));
  });
  app.get("/terrain", (request, response) => {
    send(response, terrainPage(content(), look(request)));
  });
  app.get("/terrain/:practice", (request, response) => {
    const page = practicePage(request.params.practice, content(), look(request));
    const lost = pageSay(asked(request))("terrain-lost");
    if (page === undefined) send(response.status(404), terrainPage(content(), look(request), lost));
    else send(response, page);
  });
  app.get("/pilote", (request, response) => {
    send(response, pilotPage(look(request)));
  });
  app.get(
    "/pilote/:document",
    answering(async (request, response) => {
      const { format = "html" } = request.query;
      const id = String(request.params.document);
      const file = isPilotFormat(format) ? await writePilot(id, format, addresses.mount) : undefined;
      if (file) sendDocument(response, file);
      else send(response.status(404), pilotPage(look(request), pageSay(asked(request))("pilot-lost")));
    }),
  );
}

const send = (response: Response, page: string): void => {
  response.type("html").set("Cache-Control", "no-cache").send(page);
};

type File = NonNullable<Awaited<ReturnType<typeof writePilot>>>;

/** A page is read in the browser, a file is kept. */
function sendDocument(response: Response, { body, contentType, filename }: File): void {
  const disposition = contentType.startsWith("text/html") ? "inline" : "attachment";
  response.setHeader("Content-Type", contentType);
  response.setHeader("Content-Disposition", `${disposition}; filename="${filename}"`);
  response.setHeader("Cache-Control", "no-cache");
  response.end(body);
}

function asked(request: Request): "fr" | "en" {
  const { lang } = request.query;
  return lang === "fr" || lang === "en" ? lang : languageOf(request);
}
