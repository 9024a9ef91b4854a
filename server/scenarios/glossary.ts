/** Reads the glossary that pages offer on tap. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "../../game/scenario/facts.ts";
import { checkGlossary, GlossaryFile, type Term } from "../../game/scenario/glossary.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

/** @returns no term without a file, or with one that has a problem */
export function readGlossary(
  folder: string,
  facts: ReadonlyMap<string, Fact>,
  problems: Located[],
): readonly Term[] {
  const path = join(folder, "glossaire.yaml");
  if (!existsSync(path)) return [];
  const yaml = readYaml(path, shownPath(path));
  const parsed = parseWith(yaml, GlossaryFile);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return [];
  }
  const found = checkGlossary(parsed.data.terms, facts);
  problems.push(...found.map(yaml.locate));
  return found.length > 0 ? [] : parsed.data.terms;
}
