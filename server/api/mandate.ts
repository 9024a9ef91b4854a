/** The mandate of a session before it exists: the estates on offer, and what the model says of a choice. Nothing is stored. */
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { boundIds } from "../../game/footprint/bindings.ts";
import { footprint } from "../../game/footprint/footprint.ts";
import type { Estate } from "../../game/footprint/schema.ts";
import { warningsOf } from "../../game/footprint/warnings.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { Problem } from "../../game/scenario/problem.ts";
import { wordWarning } from "../footprint/report.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import { footprintTexts } from "../scenarios/estates.ts";
import { chooseMandate, type Choosing } from "../scenarios/mandate.ts";
import { isSentence, localeOf, sentence, type Locale } from "../text/sentences.ts";
import type { AddressLimit } from "./address-limit.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";

export interface MandateParts {
  readonly content: () => ContentFolder;
  readonly previews: AddressLimit;
}

const PreviewBody = z.strictObject({ scenario: z.string().max(60), mandate: z.unknown() });

export const languageOf = (request: Request): Locale => localeOf(request.headers["accept-language"]);

export function addMandateRoutes(app: Application, { content, previews }: MandateParts): void {
  app.get(
    "/api/estates",
    answering((_request, response) => {
      const list = [...content().estates.values()];
      response.json(list.map((estate) => shownOf(estate, content())));
    }),
  );
  app.post(
    "/api/mandate/preview",
    express.json({ limit: "4kb" }),
    answering((request, response) => {
      if (!previews.allows(request)) throw new HttpRefusal(429, "too-fast");
      const { scenario, mandate } = parse(PreviewBody, request.body);
      response.json(
        previewOf(
          content(),
          chosen(content(), { scenario, mandate }, languageOf(request)),
          languageOf(request),
        ),
      );
    }),
  );
}

type Chosen = Extract<Choosing, { ok: true }>;

/** The scenario with its mandate as chosen, or a refusal that names each field. */
export function chosen(
  content: ContentFolder,
  { scenario, mandate }: z.output<typeof PreviewBody>,
  locale: Locale,
): Chosen {
  const frozen = playable(content, scenario);
  if (!frozen.mandate) throw new HttpRefusal(400, "mandate-none");
  const choosing = chooseMandate(content, scenario, mandate, locale);
  if (choosing.ok) return choosing;
  const { problems } = choosing;
  const [first] = problems;
  const values = { place: first ? placeOf(first, locale) : scenario, detail: first?.message ?? "" };
  throw new HttpRefusal(400, "mandate-wrong", values, problems);
}

export function playable({ scenarios }: ContentFolder, id: string): Frozen {
  const frozen = scenarios.get(id);
  if (frozen) return frozen;
  throw new HttpRefusal(404, "scenario-unknown", { scenario: id, known: [...scenarios.keys()].join(", ") });
}

/** A field by the name people know; the path's own word when it has none. */
function placeOf({ path }: Problem, locale: Locale): string {
  const name = String(path.at(-1) ?? "mandate");
  const parts = new Map<string, string>(Object.entries(footprintTexts[locale].parts));
  const key = `place-${name}`;
  return parts.get(name) ?? (isSentence(key) ? sentence(locale, key) : path.join("."));
}

/** What the model says of one agent's year, before anything is played. */
function shownOf(estate: Estate, { factors }: ContentFolder) {
  const { id, nom, mode, agents, hypothese } = estate;
  const perAgent = factors ? footprint(estate, factors).carbon.perAgent : null;
  return { id, name: nom, mode, agents, hypothesis: hypothese, perAgentKg: perAgent };
}

function previewOf(content: ContentFolder, { frozen, estate, scaled }: Chosen, locale: Locale) {
  const { factors } = content;
  const warnings = factors ? warningsOf(estate, estate.mode, factors, footprint(estate, factors)) : [];
  return {
    minutes: frozen.minutes,
    years: frozen.mandate?.years,
    isShort: frozen.mandate?.isShort,
    estate: {
      ...shownOf(estate, content),
      scaled,
      warnings: warnings.map((warning) => wordWarning(warning, { locale, texts: footprintTexts[locale] })),
    },
    sources: sourcesOf(content),
  };
}

/** Where the factors come from: how many facts, of which years, and how many hypotheses stand where no source does. */
export function sourcesOf({ facts }: Pick<ContentFolder, "facts">) {
  const known = boundIds().flatMap((id) => facts.get(id) ?? []);
  const years = known.flatMap(({ year }) => year ?? []);
  return {
    facts: known.length,
    hypotheses: boundIds().length - known.length,
    from: Math.min(...years),
    to: Math.max(...years),
  };
}
