/** Reads the library of indicators that the page of an action offers. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkIndicators, IndicatorsFile, type KnownIndicator } from "../../game/scenario/indicators.ts";
import type { Library } from "../../game/scenario/library.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

/** @returns none without a file, or with one that has a problem: `problems` then says which */
export function readIndicators(
  folder: string,
  { facts, decks }: Pick<Library, "facts" | "decks">,
  problems: Located[],
): readonly KnownIndicator[] {
  const path = join(folder, "indicateurs.yaml");
  if (!existsSync(path)) return [];
  const yaml = readYaml(path, shownPath(path));
  const parsed = parseWith(yaml, IndicatorsFile);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return [];
  }
  const catalogue = [...decks.values()].flatMap((deck) => (deck.kind === "actions" ? deck.actions : []));
  const actions = new Set(catalogue.map(({ id }) => id));
  const found = checkIndicators(parsed.data.indicators, { facts, actions });
  problems.push(...found.map(yaml.locate));
  return found.length > 0 ? [] : parsed.data.indicators;
}
