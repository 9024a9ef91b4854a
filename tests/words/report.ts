/** The reading level of every door, the longest sentences and what is refused, in lines for a terminal. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { faultsIn, LIMITS, type Fault } from "./faults.ts";
import { levelOf, sentencesOf, wordsOf, type Language } from "./measures.ts";
import { DOORS, readTexts, type Told } from "./texts.ts";

interface Glossary {
  readonly terms: readonly { readonly forms: Readonly<Record<Language, readonly string[]>> }[];
}

const LANGUAGES: readonly Language[] = ["fr", "en"];
const SHOWN = 3;

export function readAll(root: string): {
  readonly texts: readonly Told[];
  readonly faults: readonly Fault[];
} {
  const texts = readTexts(root);
  const glossary = parse(readFileSync(`${root}/scenarios/glossaire.yaml`, "utf8")) as Glossary;
  const forms = glossary.terms.flatMap(({ forms: { fr, en } }) => [...fr, ...en]);
  return { texts, faults: faultsIn(texts, forms) };
}

export const saidOf = ({ told: { file, key, door, language }, sentence, what }: Fault): string =>
  `${file} ${key} (${language}, ${door}): ${what}. It says: “${sentence}”`;

/** @returns doors whose texts, taken together, are harder than their limit */
export function hardDoors(texts: readonly Told[]): readonly string[] {
  return eachDoor(texts).flatMap(({ door, language, told }) => {
    const { ease } = levelOf(
      told.map(({ text }) => text),
      language,
    );
    const least = LIMITS[door].ease[language];
    return ease >= least
      ? []
      : [
          `${door} (${language}): reading ease ${ease.toFixed(1)}, ${least} at least: shorten what \`npm run words\` shows`,
        ];
  });
}

const eachDoor = (texts: readonly Told[]) =>
  LANGUAGES.flatMap((language) =>
    DOORS.map((door) => ({
      ...{ door, language },
      told: texts.filter((told) => told.door === door && told.language === language),
    })),
  );

export function linesOf(texts: readonly Told[], faults: readonly Fault[]): readonly string[] {
  const lines = eachDoor(texts).flatMap(({ door, language, told }) => {
    const level = levelOf(
      told.map(({ text }) => text),
      language,
    );
    const longest = told
      .flatMap(({ file, key, text }) =>
        sentencesOf(text).map((sentence) => ({
          place: `${file} ${key}`,
          sentence,
          length: wordsOf(sentence).length,
        })),
      )
      .toSorted((a, b) => b.length - a.length)
      .slice(0, SHOWN);
    return [
      `${language} ${door}: ease ${level.ease.toFixed(1)}, ${level.mean.toFixed(1)} words a sentence, ${level.words} words`,
      ...longest.map(({ place, sentence, length }) => `    ${length}  ${place}: ${sentence}`),
    ];
  });
  return [...lines, ...[...hardDoors(texts), ...faults.map(saidOf)].map((line) => `REFUSED ${line}`)];
}
