/** What this service says of itself: its declarations, the authority that runs it, its sources and its licences. */
import { join } from "node:path";
import type { Application, Request } from "express";
import { z } from "zod";
import { localise } from "../../game/scenario/localise.ts";
import type { AuthorityRead } from "../declarations/authority.ts";
import { STANDARDS, type Declarations, type Standard } from "../declarations/declarations.ts";
import { readLicences } from "../declarations/licences.ts";
import { pageOfSources } from "../declarations/sources.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { sendPacked } from "./packed.ts";

interface DeclarationParts {
  readonly content: () => ContentFolder;
  /** One for each standard. */
  readonly tables: Declarations;
  readonly authority: AuthorityRead;
  /** Of the program, where `LICENCES.md` is. */
  readonly root: string;
}

const THEMES = ["terminaux", "reseaux", "centres", "usages", "global"] as const;

const SourcesQuery = z.object({
  theme: z.enum(THEMES).optional(),
  words: z.string().max(80).default(""),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

export function addDeclarationRoutes(app: Application, parts: DeclarationParts): void {
  const { content, authority, root } = parts;
  app.get("/api/authority", (_request, response) => {
    response.set("Cache-Control", "no-cache");
    response.json({ authority: authority.authority, isFaulty: authority.isFaulty });
  });
  app.get(
    "/api/declarations/:standard.:locale.json",
    answering(async (request, response) => {
      const declaration = declarationAsked(parts.tables, request);
      response.set("Cache-Control", "no-cache");
      await sendPacked(request, response, declaration);
    }),
  );
  app.get(
    "/api/sources",
    answering(async (request, response) => {
      const { theme, words, page } = parse(SourcesQuery, request.query);
      response.set("Cache-Control", "no-cache");
      await sendPacked(request, response, pageOfSources(content().facts, { theme, words, page }));
    }),
  );
  app.get(
    "/api/sources/packages",
    answering(async (request, response) => {
      response.set("Cache-Control", "no-cache");
      await sendPacked(request, response, { groups: readLicences(join(root, "LICENCES.md")) });
    }),
  );
}

/** @throws HttpRefusal with a sentence for whoever reads the page: a name nobody knows, a table that is not there yet, a faulty one */
function declarationAsked(tables: Declarations, request: Request): unknown {
  const { standard, locale } = request.params;
  if (!isStandard(standard)) throw new HttpRefusal(404, "not-found");
  const read = tables.get(standard);
  if (read.kind === "absent") throw new HttpRefusal(404, "declaration-absent");
  if (read.kind === "faulty") throw new HttpRefusal(503, "declaration-faulty");
  return localise(read.declaration, locale === "en" ? "en" : "fr");
}

const isStandard = (name: unknown): name is Standard => STANDARDS.some((one) => one === name);
