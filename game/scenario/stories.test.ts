/** What a deck of stories, and the glossary, are held to. */
import { expect, test } from "vitest";
import { checkGlossary, type Term } from "./glossary.ts";
import { checkStoryDeck, type Story } from "./stories.ts";

const words = (count: number) => ({ fr: "mot ".repeat(count).trim(), en: "word ".repeat(count).trim() });
const story = (over: Partial<Story> = {}): Story => ({
  ...{ id: "recit", kind: "half", title: words(4), place: words(2), theme: "cycle-de-vie" },
  ...{ tiers: ["terminaux"], wanted: words(25), happened: words(25), advice: words(25) },
  ...{ question: words(8), facts: [], ...over },
});
const said = (...stories: Story[]) =>
  checkStoryDeck({ id: "d", kind: "stories", title: words(2), licence: "CC-BY-4.0", stories }, new Map()).map(
    ({ message }) => message,
  );

test("a story of the right length that tells no number is accepted", () => {
  expect(said(story())).toEqual([]);
});

test("a page of more than sixty words is refused, question included", () => {
  expect(said(story({ advice: words(30), question: words(31) }))).toEqual([
    "61 words on a page, 60 at most",
    "61 words on a page, 60 at most",
  ]);
});

test("a story too short or too long is refused", () => {
  const rule = "a story has 60 to 110";
  expect(said(story({ wanted: words(5) }))[0]).toBe(`the three beats have 55 words; ${rule}`);
  expect(said(story({ wanted: words(60), happened: words(30) }))[0]).toBe(
    `the three beats have 115 words; ${rule}`,
  );
});

test("a number without the fact it comes from is refused, and so is a fact that does not exist", () => {
  const numbered = story({ title: { fr: "Nos 80 ordinateurs", en: "Our 80 computers" } });
  expect(said(numbered)).toEqual(["a number is told: name the fact it comes from, or leave it out"]);
  expect(said({ ...numbered, facts: ["nulle-part"] })).toEqual([
    "no fact is called nulle-part; see scenarios/facts/facts.json",
  ]);
});

test("two stories may not have one name", () => {
  expect(said(story(), story())).toEqual(["two stories are called recit"]);
});

test("a meaning of more than thirty words, or a number without its fact, is refused", () => {
  const term = (over: Partial<Term>): Term => ({
    ...{ id: "pue", term: words(1), forms: { fr: ["PUE"], en: ["PUE"] }, meaning: words(10), facts: [] },
    ...over,
  });
  const found = (over: Partial<Term>) => checkGlossary([term(over)], new Map()).map(({ message }) => message);
  expect(found({})).toEqual([]);
  expect(found({ meaning: words(31) })).toEqual(["31 words in fr, 30 at most", "31 words in en, 30 at most"]);
  expect(found({ meaning: { fr: "En 2024.", en: "In 2024." } })).toEqual([
    "a number is told: name the fact it comes from, or leave it out",
  ]);
});
