/** Reads what forms outside a session ask (`suivi.yaml`, and the deck it names); a content folder may have none. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SurveyItem } from "../../game/activities/survey/terms.ts";
import { FormsFile } from "../../game/forms/schema.ts";
import type { Library } from "../../game/scenario/library.ts";
import { itemsIn } from "../../game/scenario/survey-config.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

export interface FormsContent {
  readonly file: FormsFile;
  /** Asked where no session's questionnaire is followed. */
  readonly standard: readonly SurveyItem[];
}

/** @returns undefined when the file has a problem: `problems` then says which */
export function readForms(folder: string, library: Library, problems: Located[]): FormsContent | undefined {
  const path = join(folder, "suivi.yaml");
  if (!existsSync(path)) return undefined;
  const yaml = readYaml(path, shownPath(path));
  const parsed = parseWith(yaml, FormsFile);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return undefined;
  }
  const deck = library.decks.get(parsed.data.deck);
  if (deck?.kind === "survey") return { file: parsed.data, standard: itemsIn(deck, library) };
  problems.push(yaml.locate({ path: ["deck"], message: `no questionnaire is called ${parsed.data.deck}` }));
  return undefined;
}
