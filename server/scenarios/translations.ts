/** Reads what the contents say in other languages than French and English: one file a language, in `langues/`. */
import { existsSync, readdirSync } from "node:fs";
import { join, parse } from "node:path";
import {
  checkTranslations,
  TranslationsFile,
  translationsOf,
  type Translations,
} from "../../game/scenario/translations.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

/** @returns by language; a faulty file is reported, and its language is then said in French */
export function readTranslations(folder: string, problems: Located[]): ReadonlyMap<string, Translations> {
  const under = join(folder, "langues");
  const names = existsSync(under) ? readdirSync(under).filter((name) => /\.ya?ml$/.test(name)) : [];
  const languages = new Map<string, Translations>();
  for (const file of names.sort()) {
    const yaml = readYaml(join(under, file), shownPath(join(under, file)));
    const parsed = parseWith(yaml, TranslationsFile);
    const found = parsed.ok
      ? checkTranslations(parsed.data, parse(file).name).map(yaml.locate)
      : parsed.problems;
    problems.push(...found);
    if (parsed.ok && found.length === 0) languages.set(parsed.data.language, translationsOf(parsed.data));
  }
  return languages;
}
