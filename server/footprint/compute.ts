/** From a file to its footprint, and from the content folder to the levers' table: what `npm run footprint` prints. */
import { footprint } from "../../game/footprint/footprint.ts";
import { leverEffects, type LeverEffect } from "../../game/footprint/levers.ts";
import { summaryOf } from "../../game/footprint/summary.ts";
import { warningsOf } from "../../game/footprint/warnings.ts";
import { fill } from "../../game/roadmap/prose.ts";
import { readContent } from "../scenarios/content.ts";
import { footprintTexts, parseOwnEstate } from "../scenarios/estates.ts";
import { readFacts, readFactors, readNumbers } from "../scenarios/facts.ts";
import { readLevers } from "../scenarios/levers.ts";
import { readYaml, shownPath, type Located, type YamlFile } from "../scenarios/yaml.ts";
import type { Locale } from "../text/sentences.ts";
import { reportOf, wordWarning } from "./report.ts";

interface Problems {
  readonly ok: false;
  readonly problems: readonly Located[];
}

export type Computed =
  { readonly ok: true; readonly report: string; readonly summary: ReturnType<typeof summaryOf> } | Problems;

/** A file that cannot even be opened is one more problem with a file. */
function opened(path: string, locale: Locale): YamlFile | Problems {
  try {
    return readYaml(path, shownPath(path));
  } catch (error) {
    const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const message = fill(footprintTexts[locale].problems.unreadable, { detail });
    return { ok: false, problems: [{ file: path, line: 1, column: 1, path: [], message }] };
  }
}

/** @param folder the content folder, for its facts */
export function computeEstate(path: string, folder: string, locale: Locale): Computed {
  const yaml = opened(path, locale);
  if ("ok" in yaml) return yaml;
  const parsed = parseOwnEstate(yaml, locale);
  const problems: Located[] = [];
  const factors = readFactors(folder, readNumbers(folder, readFacts(folder, problems), problems), problems);
  if (!parsed.ok) return { ok: false, problems: [...parsed.problems, ...problems] };
  if (!factors || problems.length > 0) return { ok: false, problems };
  const estate = parsed.data;
  const result = footprint(estate, factors);
  const warnings = warningsOf(estate, estate.mode, factors, result);
  const wording = { locale, texts: footprintTexts[locale] };
  const worded = warnings.map((warning) => ({ ...warning, message: wordWarning(warning, wording) }));
  return {
    ok: true,
    report: reportOf(estate, result, warnings, wording),
    summary: summaryOf(estate, result, worded),
  };
}

export function computeLevers(
  folder: string,
): { readonly ok: true; readonly levers: readonly LeverEffect[] } | Problems {
  const { estates, facts, factors, problems: found } = readContent(folder);
  const problems = [...found];
  const numbers = readNumbers(folder, facts, []);
  const file = readLevers(folder, { numbers, estates }, problems);
  const national = estates.get(file?.estates.national ?? "");
  const measured = estates.get(file?.estates["si-mesure"] ?? "");
  if (!file || !factors || !national || !measured) return { ok: false, problems };
  return { ok: true, levers: leverEffects(file, { national, "si-mesure": measured }, factors, numbers) };
}
