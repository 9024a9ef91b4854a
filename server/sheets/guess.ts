/** What an unknown spreadsheet's columns most likely are, from their titles. */
import { folded } from "../import/columns.ts";
import { nearest } from "../import/nearest.ts";
import { COLUMNS, isReading, TABLES, type TableName } from "./columns.ts";
import { namesOf, sheetTexts } from "./words.ts";

/** Field of ours → rank of their column. */
export type Mapping = Readonly<Record<string, number>>;

/** « 2027 », « 2027 (commentaire) », « Valeur 2027 ». */
function readingNamed(title: string): string | undefined {
  const plain = folded(title);
  if (isReading(plain)) return plain;
  const found =
    /^(?:valeur|value|releve|reading|annee|year)? ?(20\d\d)(?: (commentaire|note|comment))?$/u.exec(plain);
  return found ? `${found[1] ?? ""}${found[2] === undefined ? "" : " note"}` : undefined;
}

/** Each column of theirs is one field of ours at most, the surest first. */
export function mappingOf(table: TableName, titles: readonly string[]): Mapping {
  const words = titles.map(folded);
  const ours = COLUMNS[table].filter(({ way }) => way !== "out").map(({ name }) => name);
  const mapping = new Map<string, number>();
  const taken = new Set<number>();
  for (const sureness of [called, begun, mistyped]) {
    const guesses = ours
      .filter((name) => !mapping.has(name))
      .flatMap((name) => {
        const names = namesOf(table, name);
        return words.flatMap((word, at) =>
          word === "" || taken.has(at) ? [] : [{ name, at, sure: sureness(word, names) }],
        );
      });
    for (const { name, at, sure } of guesses.sort((a, b) => b.sure - a.sure)) {
      if (sure === 0 || mapping.has(name) || taken.has(at)) continue;
      mapping.set(name, at);
      taken.add(at);
    }
  }
  if (table === "indicators")
    titles.forEach((title, at) => {
      const name = readingNamed(title);
      if (name !== undefined && !taken.has(at)) mapping.set(name, at);
    });
  return Object.fromEntries(mapping);
}

type Sureness = (word: string, names: readonly string[]) => number;

/** The name itself: the sooner it stands among ours, the surer. */
const called: Sureness = (word, names) => {
  const at = names.indexOf(word);
  return at < 0 ? 0 : 1_000 - at;
};
const begun: Sureness = (word, names) =>
  Math.max(
    0,
    ...names
      .filter((one) => one.length > 3 && ` ${word} `.startsWith(` ${one} `))
      .map(({ length }) => length),
  );
/** Of short words, one is too soon taken for another: « Divers » is no « Tiers ». */
const SHORT = 7;
const mistyped: Sureness = (word, names) => {
  const long = names.filter(({ length }) => length > SHORT);
  return word.length > SHORT && nearest(word, long) !== undefined ? 1 : 0;
};

/** The table whose own titles these are; another list of actions otherwise. */
export function tableGuessed(sheet: string, titles: readonly string[]): TableName {
  const named = TABLES.find((table) =>
    [table, ...Object.values(sheetTexts).map(({ tables }) => tables[table])].some(
      (one) => folded(one) === folded(sheet) && sheet !== "",
    ),
  );
  if (named) return named;
  const words = titles.map(folded);
  const isCalled = (table: TableName, name: string) =>
    namesOf(table, name).some((one) => words.includes(one));
  const scores = TABLES.map((table) => {
    const found = COLUMNS[table].filter(({ name }) => isCalled(table, name)).length;
    // A list of actions has their titles.
    return table === "actions" && !isCalled(table, "title") ? found - 1 : found;
  });
  return TABLES[scores.indexOf(Math.max(...scores))] ?? "actions";
}
