/** What a table needs at each step of a small mandate. */
import { describe, expect, test } from "vitest";
import { rehearse } from "../../game/engine/rehearsal.ts";
import type { MandateConfig } from "../../game/activities/mandate/schema.ts";
import { mandateConfig, mandateRules } from "../support/mandate.ts";
import { paceOfRehearsal, secondsNeeded, slowest, type StepPace } from "../../server/rehearsal/pace.ts";

const PEOPLE = 3;
/** Every sentence of the page has two words of its own. */
const language = { locale: "fr", sentences: (_: string, key: string) => `${key} dit` } as const;

function paced(config: MandateConfig, tables = 1, people = PEOPLE): readonly StepPace[] {
  const rules = mandateRules(config);
  const settings = { seed: "1", tables };
  return paceOfRehearsal({ rules, ...settings }, rehearse(rules, { ...settings, seats: people }), language);
}

const lineOf = (lines: readonly StepPace[], step: string) => {
  const found = lines.find((line) => line.step === step);
  if (!found) throw new Error(`no step ${step}`);
  return found;
};

test("a word takes a third of a second, a decision 20 s, a speaking turn 15 s", () => {
  expect(secondsNeeded({ words: 30, decisions: 2, turns: 3 })).toBe(10 + 40 + 45);
});

describe("a mandate", () => {
  const lines = paced(mandateConfig());

  test("is counted step by step, in order, each with its planned seconds", () => {
    expect(lines.map(({ step }) => step)).toEqual([
      "seal",
      ...["1 news", "1 choice", "1 bet", "1 resolution", "1 sentence"],
      ...["2 news", "2 round", "2 choice", "2 bet", "2 resolution", "2 sentence"],
      ...["3 news", "3 round", "3 choice", "3 bet", "3 resolution", "3 sentence"],
      "epilogue",
    ]);
    expect([lineOf(lines, "1 choice").planned, lineOf(lines, "2 choice").planned]).toEqual([120, 190]);
    expect(lineOf(lines, "seal").planned).toBeUndefined();
  });

  test("asks in its first year what each supports and one project, then two", () => {
    expect(lineOf(lines, "1 choice").decisions).toBe(2);
    expect(lineOf(lines, "2 choice").decisions).toBe(3);
  });

  test("gives to read title and summary of the proposals, with what they cost", () => {
    // Two sentences of the page, three cards: titles and summaries are one text each here (« a1 »), price and days two amounts of two words.
    expect(lineOf(lines, "1 choice").words).toBe(2 * 2 + 3 * (1 + 2 * 2));
  });

  test("has each of its people tell a confidence from the second year on", () => {
    expect(lineOf(lines, "2 round").turns).toBe(PEOPLE);
    expect(lineOf(lines, "2 round").needs).toBeGreaterThanOrEqual(PEOPLE * 15);
    expect(lineOf(paced(mandateConfig({ confidences: [] })), "2 round").turns).toBe(0);
  });

  test("asks for an answer when the news is a dilemma, and gives its options to read", () => {
    const text = { fr: "trois mots encore", en: "three more words" };
    const option = { ...{ label: text, effects: [], price: 4, days: 0 } };
    const gauges = { service: 0, security: 0, inclusion: 0 };
    const options = ["x", "y"].map((id) => ({ ...option, id, gauges }));
    const plain = mandateConfig();
    const dilemma = paced({ ...plain, news: plain.news.map((news) => ({ ...news, options })) });
    expect(lineOf(dilemma, "2 choice").decisions).toBe(lineOf(lines, "2 choice").decisions + 1);
    // One label (they are the same text), two prices, and one sentence of the page.
    expect(lineOf(dilemma, "1 news").words).toBe(lineOf(lines, "1 news").words + 3 + 2 * 2 + 2);
  });

  test("counts the guards of a short year in its choice, which is the only moment for them", () => {
    const short = paced(mandateConfig({ short: true }));
    expect(short.map(({ step }) => step)).not.toContain("2 bet");
    expect(lineOf(short, "2 choice").decisions).toBe(3 + 2);
  });

  test("is as long as its slowest table, and tables without people do not count", () => {
    const two = paced(mandateConfig(), 2);
    const needs = (all: readonly StepPace[]) => all.reduce((sum, line) => sum + line.needs, 0);
    expect(two.map(({ step }) => step)).toEqual(lines.map(({ step }) => step));
    expect(needs(slowest(two, lines))).toBeGreaterThanOrEqual(Math.max(needs(two), needs(lines)));
    expect(paced(mandateConfig(), 3, 0)).toEqual([]);
  });
});
