/** The shipped stories and glossary: enough of them, failures among them, and nobody named. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { contentWith } from "../support/own-content.ts";
import { STORIES_SCENARIO } from "../support/stories-scenario.ts";

const { library, problems } = readContent(join(import.meta.dirname, "../../scenarios"));

function stories() {
  const deck = library.decks.get("recits");
  if (deck?.kind !== "stories") throw new Error("no deck recits");
  return deck.stories;
}

test("there are at least sixteen stories, half of them failures or half-successes", () => {
  expect(problems).toEqual([]);
  expect(stories().length).toBeGreaterThanOrEqual(16);
  expect(stories().filter(({ kind }) => kind !== "success").length).toBeGreaterThanOrEqual(
    stories().length / 2,
  );
  expect(stories().filter(({ kind }) => kind === "failure").length).toBeGreaterThan(0);
});

test("the stories bear on each tier of hardware and on more than four themes", () => {
  const tiers = new Set(stories().flatMap((story) => story.tiers));
  for (const tier of ["terminaux", "reseaux", "centres"] as const) expect(tiers).toContain(tier);
  expect(new Set(stories().map(({ theme }) => theme)).size).toBeGreaterThan(4);
});

test("a number told in figures is one of its facts, of its year, or in their scope", () => {
  const strange = stories().flatMap(({ id, facts, wanted, happened, advice }) => {
    const quoted = facts.map((fact) => JSON.stringify(library.facts.get(fact))).join(" ");
    const flat = quoted.replaceAll(/(?<=\d)[\s\u00A0\u202F](?=\d)/g, "").replaceAll(".", ",");
    const numbers = [wanted, happened, advice].flatMap(
      ({ fr }) => fr.replaceAll(/(?<=\d)\u00A0(?=\d)/g, "").match(/\d+(,\d+)?/g) ?? [],
    );
    return numbers
      .filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(flat))
      .map((n) => `${id} ${n}`);
  });
  expect(strange).toEqual([]);
});

test("the glossary has between 24 and 60 terms, each found by its own name in both languages", () => {
  expect(library.glossary.length).toBeGreaterThanOrEqual(24);
  expect(library.glossary.length).toBeLessThanOrEqual(60);
  const lost = library.glossary.filter(
    ({ term, forms }) =>
      !forms.fr.some((form) => term.fr.toLowerCase().includes(form.toLowerCase())) ||
      !forms.en.some((form) => term.en.toLowerCase().includes(form.toLowerCase())),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("at least four news of the mandate name a story that exists", () => {
  const deck = library.decks.get("mandat-actualites");
  if (deck?.kind !== "mandate-news") throw new Error("no deck mandat-actualites");
  const named = deck.news.flatMap(({ story }) => story ?? []);
  expect(named.length).toBeGreaterThanOrEqual(4);
  const known = stories().map(({ id }) => `recits/${id}`);
  expect(named.filter((story) => !known.includes(story))).toEqual([]);
});

test.each(["1", "2", "3"])(
  "bots hear the stories and answer the constraints to the end with seed %s",
  (seed) => {
    const folder = contentWith({ "recits-essai": STORIES_SCENARIO });
    const found = readContent(folder);
    rmSync(folder, { recursive: true, force: true });
    const frozen = found.scenarios.get("recits-essai");
    if (!frozen) throw new Error(JSON.stringify(found.problems));
    const { state, phases, refusals } = rehearse(
      { content: frozen, registry },
      { seed, tables: 3, seats: 4 },
    );
    expect([state.everyone.flow.status, refusals]).toEqual(["ended", []]);
    const [heard, plan] = phases.map(
      ({ outcome }) => outcome as { stories: unknown[]; constraints: unknown[] },
    );
    expect(heard?.stories).toHaveLength(2);
    expect(plan?.constraints).toMatchObject(
      [1, 2, 3].map(() => ({ answer: { words: expect.stringMatching(/^w:/) as string } })),
    );
  },
);

test("a story, a card or a deck that does not exist is said where it is named", () => {
  const wrong = STORIES_SCENARIO.replace("tout-repose-sur-elle", "nulle-part")
    .replace("deck: contraintes", "deck: recits")
    .replace("recits-essai", "faux");
  const folder = contentWith({ faux: wrong });
  const said = readContent(folder).problems.map(({ message }) => message);
  rmSync(folder, { recursive: true, force: true });
  expect(said).toEqual([
    "the deck recits has no story nulle-part",
    "no deck of constraints is called recits",
  ]);
});
