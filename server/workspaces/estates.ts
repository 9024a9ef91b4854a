/** An authority's estate, from its file or from its own counts, and what the model says of it. */
import { footprint } from "../../game/footprint/footprint.ts";
import type { Factors } from "../../game/footprint/factors.ts";
import type { OwnEstate } from "../../game/footprint/schema.ts";
import { warningsOf } from "../../game/footprint/warnings.ts";
import type { Problem } from "../../game/scenario/problem.ts";
import type { KnownEstate } from "../../game/workspace/schema.ts";
import { wordWarning } from "../footprint/report.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import { footprintTexts, parseOwnEstate } from "../scenarios/estates.ts";
import { countedEstate } from "../scenarios/mandate.ts";
import { yamlIn, type Located } from "../scenarios/yaml.ts";
import type { Locale } from "../text/sentences.ts";

type ReadEstate =
  | { readonly ok: true; readonly estate: OwnEstate }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param text as `npm run footprint` reads it: the same names, the same checks */
export function estateIn(text: string, locale: Locale): ReadEstate {
  const parsed = parseOwnEstate(yamlIn(text, ""), locale);
  if (parsed.ok) return { ok: true, estate: parsed.data };
  return { ok: false, problems: parsed.problems.map(placed) };
}

/** Whoever sent a file looks for a line in it. */
const placed = ({ path, line, message }: Located): Problem => ({
  path: [...path],
  message: `${line} – ${path.length > 0 ? `${path.join(".")} – ` : ""}${message}`,
});

export const estateFrom = (content: ContentFolder, own: unknown, locale: Locale): ReadEstate =>
  countedEstate(content, own, locale);

/** @param weighed ISO date: factors change */
export function weighed(estate: OwnEstate, factors: Factors, date: string): KnownEstate {
  const result = footprint(estate, factors);
  const { carbon, matter } = result;
  const french = { locale: "fr", texts: footprintTexts.fr } as const;
  const english = { locale: "en", texts: footprintTexts.en } as const;
  const warnings = warningsOf(estate, estate.mode, factors, result).map((warning) => ({
    fr: wordWarning(warning, french),
    en: wordWarning(warning, english),
  }));
  return {
    estate,
    carbon: { total: carbon.total, perAgent: carbon.perAgent, tiers: carbon.tiers },
    matter: { total: matter.total, perAgent: matter.perAgent, tiers: matter.tiers },
    weighed: date,
    notes: [...(estate.hypothese ? [estate.hypothese] : []), ...warnings],
  };
}
