/**
 * Easy French, as far as a program can tell: short sentences, no word of a list of hard ones. It says nothing of
 * whether people understand: that is for the people concerned, who have not read these texts yet.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const textsIn = (path: string) => readFileSync(join(root, path), "utf8");

type Entry = string | Readonly<Record<string, string>>;
const bundle = (language: string, name: string) =>
  JSON.parse(textsIn(`client/text/${language}/${name}.json`)) as Record<string, Entry>;

/** Said to the facilitator, or to the whole room on the écran: not on a person's own device. */
const NOT_THEIRS = /^(console|desk|screen|room|wall|bench|benches|repairs|do|line|total|totals|table-ready$)/;

/** What somebody reads in easy French: its own sentences, and the French ones it leaves as they are. */
function readIn(name: string): readonly (readonly [string, string])[] {
  const entries = { ...bundle("fr", name), ...bundle("fr-falc", name) };
  return Object.entries(entries)
    .filter(([key]) => !NOT_THEIRS.test(key))
    .flatMap(([key, entry]) => formsOf(entry).map((text) => [key, text] as const));
}

const formsOf = (entry: Entry) => (typeof entry === "string" ? [entry] : Object.values(entry));
/** Its blanks are filled by others. */
const isHard = (text: string) => HARD.test(text.replace(/\{\w+\}/g, ""));

const contents = (
  parse(textsIn("scenarios/langues/fr-falc.yaml")) as { texts: { fr: string; to: string }[] }
).texts.map(({ to }) => [to.slice(0, 30), to] as const);

/** A sentence ends where one breathes. */
const sentencesOf = (text: string) => text.split(/[.!?…:;]+(?=\s|$)/u).filter((part) => /\p{L}/u.test(part));
const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{N}{}’'-]+/gu) ?? [];

/** The rules ask for short sentences; fifteen words is what they often say. Ours are under that. */
const MEAN = 8;
const MOST = 18;
const HARD =
  /pseudonym|s[ée]ance|brouillon|feuille de route|d[ée]lib[ée]rati|garde-fou|indicateur|impact|faisabilit|fourchette|ordres? de grandeur|collectivit|d[ée]mat[ée]rialis|facultati|valide|modifi|saisi[rs]|consult|liaison|requ[êe]te|serveur|optionnel|anonym|d[ée]brief|individuel|plaidoyer|échéance|\p{L}·\p{L}/iu;

describe.each([
  ...[
    "participant",
    "common",
    "refusals",
    "briefing",
    "proposals",
    "debrief",
    "quiz",
    "commitments",
    "stands",
    "action-plan",
  ],
])("%s", (name) => {
  // Refusals speak of every activity: those that are in easy French are read here.
  const isEasy = (key: string) => name !== "refusals" || key in bundle("fr-falc", name);
  const read = readIn(name).filter(([key]) => isEasy(key));

  test("has sentences of eight words at most on average, and none above eighteen", () => {
    const lengths = read.flatMap(([, text]) => sentencesOf(text).map((sentence) => wordsOf(sentence).length));
    const mean = lengths.reduce((all, length) => all + length, 0) / lengths.length;
    expect(mean).toBeLessThanOrEqual(MEAN);
    const long = read.filter(([, text]) => sentencesOf(text).some((one) => wordsOf(one).length > MOST));
    expect(long).toEqual([]);
  });

  test("has no word of the hard ones", () => {
    expect(read.filter(([, text]) => isHard(text))).toEqual([]);
  });
});

describe("contents in easy French", () => {
  test("have short sentences", () => {
    const long = contents.filter(([, text]) => sentencesOf(text).some((one) => wordsOf(one).length > MOST));
    expect(long).toEqual([]);
    const lengths = contents.flatMap(([, text]) => sentencesOf(text).map((one) => wordsOf(one).length));
    expect(lengths.reduce((all, length) => all + length, 0) / lengths.length).toBeLessThanOrEqual(MEAN);
  });

  test("have no word of the hard ones", () => {
    expect(contents.filter(([, text]) => isHard(text))).toEqual([]);
  });
});

test("whoever chooses it is told that nobody concerned has proof-read it", () => {
  const { note } = JSON.parse(textsIn("client/text/fr-falc/language.json")) as { note: string };
  expect(note).toContain("Aucune personne concernée ne les a encore relus");
});
