/** The decks of Le Mandat: what they name exists, what is read aloud is short, every number has an origin. */
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { dealConfidences } from "../../game/activities/mandate/confidences.ts";
import { type Dossiers, dealDossiers } from "../../game/activities/mandate/dossiers.ts";
import { diceOver, wordOf } from "../../game/engine/dice.ts";
import { sourceOf } from "../../game/mandate/amounts.ts";
import { deal, keptIn } from "../../game/mandate/deal.ts";
import type { PlayableFile } from "../../game/mandate/schema.ts";
import type { Text } from "../../game/scenario/text.ts";
import {
  catalogue,
  confidences,
  deck,
  facts,
  hypotheses,
  news,
  numbers,
  problems,
  roles,
  setup,
  twice,
  wordsOf,
} from "./mandate-decks.ts";

const ids = new Set(deck.actions.map(({ action }) => action));

type Words = z.output<typeof Text>;
const spoken = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const tooLong = (text: Words, most: number) => spoken(text.fr) > most || spoken(text.en) > most;

describe("the actions", () => {
  test("resolve on every estate without a problem", () => {
    expect(problems).toEqual([]);
  });

  test("are sixty at least, none behind a wall of steps", () => {
    expect(ids.size).toBeGreaterThanOrEqual(60);
    expect(ids.size).toBe(deck.actions.length);
    const open = deck.actions.filter(({ needs }) => needs.length === 0);
    expect(open.length).toBeGreaterThanOrEqual(30);
    const depth = (id: string): number =>
      1 + Math.max(0, ...(deck.actions.find(({ action }) => action === id)?.needs ?? []).map(depth));
    expect(Math.max(...[...ids].map(depth))).toBeLessThanOrEqual(5);
  });

  test("hold four projects in several steps", () => {
    const needed = (id: string, by: string): boolean => {
      const { needs = [] } = deck.actions.find(({ action }) => action === by) ?? {};
      return needs.includes(id) || needs.some((need) => needed(id, need));
    };
    for (const [first, last] of [
      ["boucle-donneurs-qualite", "boucle-locale-pc"],
      ["inventaire-parc", "enveloppe-par-direction"],
      ["machines-virtuelles-oubliees", "etude-chaleur-fatale"],
      ["clause-rgesn-rgaa", "audit-cinq-services"],
      ["regles-conservation-archiviste", "quotas-tri-guide"],
    ] as const)
      expect(needed(first, last), `${first} before ${last}`).toBe(true);
  });

  test("a price asked for can be paid within one year", () => {
    const { budget, workdays, actions } = setup;
    const beyond = Object.values(actions).filter(({ price, days }) => price > budget || days > workdays);
    expect(beyond.map(({ id }) => id)).toEqual([]);
  });

  test("decide only the numbers that their card says", () => {
    const told = (file: PlayableFile) => {
      const { title, summary } = catalogue.get(file.action) ?? { title: { fr: "" }, summary: { fr: "" } };
      return `${title.fr} ${summary.fr}`.replace(/\bdix\b/g, "10");
    };
    const invented = deck.actions.flatMap((file) =>
      [...file.effects, ...(file.rebound?.effects ?? [])].flatMap((effect) => {
        const by = "by" in effect ? effect.by : effect.takesBack;
        return "decided" in by && !told(file).includes(String(by.decided)) ? [file.action] : [];
      }),
    );
    expect(invented).toEqual([]);
  });

  test("every rebound belongs to one of eight families", () => {
    const families = new Set(deck.actions.flatMap(({ rebound }) => rebound?.family ?? []));
    expect([...families].sort()).toEqual(
      ["achats", "capacite", "debit", "equipement", "ia", "impression", "securite", "temps"].sort(),
    );
  });

  test("every gauge can be lost, and none rises by itself", () => {
    const { yearly, start } = deck.rules;
    for (const gauge of ["service", "security", "inclusion"] as const) {
      expect(start[gauge] + 5 * yearly[gauge]).toBeLessThan(5);
      const moves = deck.actions.map(({ gauges }) => gauges[gauge]);
      expect(Math.max(...moves)).toBeGreaterThan(0);
      expect(Math.min(...moves)).toBeLessThan(0);
    }
  });
});

describe("the hypotheses", () => {
  test("lean on facts that exist, once each, within their range", () => {
    expect(twice(hypotheses.map(({ id }) => id))).toEqual([]);
    expect(hypotheses.flatMap((one) => one.facts).filter((id) => !facts.has(id))).toEqual([]);
    const outside = hypotheses.filter(({ value, low = value, high = value }) => value < low || value > high);
    expect(outside).toEqual([]);
  });

  test("are all used", () => {
    const files = ["mandat-actions", "mandat-actualites"].map((name) => wordsOf(`decks/${name}.yaml`));
    const unused = hypotheses.filter(({ id }) => !files.some((text) => text.includes(id)));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });
});

/** Numbers written with digits in a text, whatever the language's signs; 4K and 5G are names. */
const digits = (text: string) =>
  [...text.matchAll(/\d+(?:[ \u00a0\u202f,]\d{3})*(?:[.,]\d+)?(?![GK])/gu)].map(([found]) =>
    Number(
      found
        .replace(/[ \u00a0\u202f]/gu, "")
        .replace(/,(?=\d{3}(?!\d))/u, "")
        .replace(",", "."),
    ),
  );

describe("the news", () => {
  test("are twenty-eight at least, each once, enough for the first years", () => {
    expect(news.length).toBeGreaterThanOrEqual(28);
    expect(twice(news.map(({ id }) => id))).toEqual([]);
    expect(news.filter(({ from }) => from === 1).length).toBeGreaterThanOrEqual(10);
    expect(news.filter(({ options }) => options).length).toBeGreaterThanOrEqual(10);
  });

  test("are read in twenty seconds", () => {
    expect(news.filter(({ text }) => tooLong(text, 40)).map(({ id }) => id)).toEqual([]);
    expect(news.filter(({ title }) => /[.?!].*[.?!]/u.test(title.fr)).map(({ id }) => id)).toEqual([]);
  });

  test("name actions, facts, hypotheses and paths that exist", () => {
    const known = new Set(Object.keys(setup.start.numbers));
    const wrong = news.flatMap(({ id, proposes, effects, options = [], facts: cited }) => [
      ...(proposes !== undefined && !ids.has(proposes) ? [`${id}: ${proposes}`] : []),
      ...cited.filter((one) => !facts.has(one)).map((one) => `${id}: ${one}`),
      ...[...effects, ...options.flatMap((option) => option.effects)].flatMap(({ on, by }) => [
        ...(known.has(on) ? [] : [`${id}: ${on}`]),
        ...(typeof numbers.get(sourceOf(by) ?? "")?.value === "number"
          ? []
          : [`${id}: ${sourceOf(by) ?? "?"}`]),
      ]),
    ]);
    expect(wrong).toEqual([]);
  });

  test("write no number that is not one of their facts", () => {
    const wrong = news.flatMap(({ id, title, text, options = [], facts: cited }) => {
      const allowed = cited.flatMap((one) => {
        const found = facts.get(one);
        return found
          ? [found.value, found.low, found.high, found.year].map((value) => Math.abs(Number(value)))
          : [];
      });
      return [title, text, ...options.map(({ label }) => label)]
        .flatMap(({ fr, en }) => [...digits(fr), ...digits(en)])
        .filter((value) => !allowed.includes(value))
        .map((value) => `${id}: ${value}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("the roles", () => {
  test("know eighteen to thirty-four things each, more where a role sits alone at a table of seven", () => {
    const spread = roles.map(({ id }) => [id, confidences.filter(({ role }) => role === id).length] as const);
    expect(spread.filter(([, count]) => count < 18 || count > 34)).toEqual([]);
    expect(confidences.filter(({ role }) => !roles.some(({ id }) => id === role))).toEqual([]);
  });

  test("tell two hundred and thirty confidences at least, said in one breath, each once", () => {
    expect(confidences.length).toBeGreaterThanOrEqual(230);
    expect(twice(confidences.map(({ id }) => id))).toEqual([]);
    expect(confidences.filter(({ text }) => tooLong(text, 20)).map(({ id }) => id)).toEqual([]);
    expect(confidences.filter(({ text }) => spoken(text.fr) < 5).map(({ id }) => id)).toEqual([]);
  });

  test("are heard two at least on every action, and speak only of actions", () => {
    const told = new Set(confidences.map(({ action }) => action));
    const heard = (id: string) => new Set(confidences.flatMap((one) => (one.action === id ? one.role : [])));
    expect([...ids].filter((id) => heard(id).size < 2)).toEqual([]);
    expect([...told].filter((id) => !ids.has(id))).toEqual([]);
  });

  test("claim nothing about the world, raise no voice, and keep French spaces", () => {
    const wrong = confidences.filter(
      ({ text: { fr, en } }) =>
        /[!%]|\b(?:kg|[GMTk]Wh|CO₂|cartes?|jeux?)(?!\p{L})/u.test(`${fr} ${en}`) || / [:;?»]|« |'/u.test(fr),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("name a delay only where the action may still act in a mandate of four years", () => {
    const late = confidences.filter(
      ({ action, changes }) =>
        changes.kind === "delay" && (setup.actions[action]?.delay ?? 0) + changes.years > 3,
    );
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  test("two on one action come from two people; about one in seven is out of date", () => {
    expect(twice(confidences.map(({ action, role }) => `${action} ${role}`))).toEqual([]);
    const outdated = confidences.filter(({ changes }) => changes.kind === "outdated");
    expect(outdated.length / confidences.length).toBeGreaterThan(0.09);
    expect(outdated.length / confidences.length).toBeLessThan(0.16);
    // What is out of date is always answered by someone.
    const alone = outdated.filter(
      ({ action }) => confidences.filter((one) => one.action === action).length < 2,
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test("a rebound is revealed only where there is one", () => {
    const wrong = confidences.filter(
      ({ action, changes }) => changes.kind === "rebound" && !setup.actions[action]?.rebound,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("leave at a table of seven one person at most without a confidence, nineteen times out of twenty", () => {
    const members = ["s1", "s2", "s3", "s4", "s5", "s6", "s7"];
    const dossiers = dealDossiers(
      roles.map(({ id }) => id),
      members,
      {},
    );
    const deals = mandates(500, dossiers);
    const without = deals.map(({ dealt }) => members.filter((seat) => !dealt[seat]));
    expect(without.filter((seats) => seats.length <= 1).length / deals.length).toBeGreaterThanOrEqual(0.95);
    // Nobody goes without for the order in which they are served.
    const owed = deals.filter(({ fresh, dealt }) =>
      members.some((seat) => !dealt[seat] && fresh.some(({ role }) => dossiers[seat]?.includes(role))),
    );
    expect(owed).toEqual([]);
  });
});

/** Years of five proposals in mandates of four years: news drawn, proposals kept at random, nothing told twice. */
function mandates(count: number, dossiers: Dossiers) {
  const deals: { fresh: typeof confidences; dealt: ReturnType<typeof dealConfidences> }[] = [];
  for (let seed = 0; deals.length < count; seed += 1) {
    const dice = diceOver({ dice: wordOf(`mandate-${seed}`) });
    const pile = dice.shuffle(news);
    const told = new Set<string>();
    let world = setup.start;
    let left: readonly string[] = [];
    for (let year = 1; year <= 4; year += 1) {
      world = { ...world, year };
      const [brought] = pile.splice(
        Math.max(
          0,
          pile.findIndex(({ from }) => from <= year),
        ),
        1,
      );
      const proposals = deal({ ...setup, years: 4 }, world, { left, news: brought?.proposes }, dice);
      const fresh = confidences.filter(({ id, action }) => proposals.includes(action) && !told.has(id));
      const dealt = dealConfidences(fresh, proposals, dossiers, dice);
      for (const { id } of Object.values(dealt)) told.add(id);
      if (proposals.length === 5) deals.push({ fresh, dealt });
      const kept = dice.shuffle(proposals).slice(0, keptIn(year));
      left = proposals.filter((id) => !kept.includes(id));
      const taken = kept.map((action) => ({ action, year, isGuarded: false, trace: null }));
      world = { ...world, taken: [...world.taken, ...taken] };
    }
  }
  return deals.slice(0, count);
}
