/** Scenarios made of phases of others: what is taken, what is changed, and mistakes told where they were written. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printed } from "../../server/scenarios/yaml.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { contentWith } from "../support/own-content.ts";

const DEBRIEF = `
  - id: debrief
    activity: debrief
    title: { fr: "Débrief", en: "Debrief" }
    minutes: 4
    notes: { say: [{ fr: "Dire", en: "Say" }] }
    settings: { prompts: [{ id: mot, step: feelings, text: { fr: "Un mot ?", en: "A word?" } }] }
`;
const scenario = (id: string, minutes: number, phases: string) => `
id: ${id}
title: { fr: "Essai", en: "Trial" }
summary: { fr: "Essai", en: "Trial" }
licence: CC-BY-4.0
minutes: ${minutes}
tables: { default: 2, people: [2, 8] }
phases:${phases}`;

function read(scenarios: Readonly<Record<string, string>>) {
  const folder = contentWith(scenarios);
  const { scenarios: played, problems } = readContent(folder);
  return { played, problems: problems.map((one) => printed(one).replace(/^.*modules\//, "")), folder };
}

describe("a scenario made by reference", () => {
  test("takes every phase of the other but its debrief, and plays them as they are", () => {
    const { played, problems } = read({ mine: scenario("mine", 25, `\n  - use: terminaux${DEBRIEF}`) });
    expect(problems).toEqual([]);
    const phases = played.get("mine")?.phases ?? [];
    expect(phases.map(({ id }) => id)).toEqual(["quiz", "mandat", "debrief"]);
    expect(phases[0]).toEqual(played.get("terminaux")?.phases[0]);
  });

  test("takes some phases in its own order, with another id, title, length or setting", () => {
    const set = `{ quiz: { id: verre, minutes: 9, title: { fr: "Un", en: "One" }, settings: { secondsEach: 60 } } }`;
    const { played, problems } = read({
      mine: scenario("mine", 13, `\n  - use: terminaux\n    only: [quiz]\n    set: ${set}${DEBRIEF}`),
    });
    expect(problems).toEqual([]);
    expect(played.get("mine")?.phases[0]).toMatchObject({ id: "verre", minutes: 9, title: { fr: "Un" } });
  });

  test("may draw from one that is itself made by reference", () => {
    const { played, problems } = read({
      first: scenario("first", 25, `\n  - use: terminaux${DEBRIEF}`),
      second: scenario("second", 25, `\n  - use: first${DEBRIEF}`),
    });
    expect(problems).toEqual([]);
    expect(played.get("second")?.phases.map(({ id }) => id)).toEqual(["quiz", "mandat", "debrief"]);
  });
});

describe("a reference that cannot be followed is told at its line", () => {
  test.each([
    [
      "a module that includes itself",
      { mine: scenario("mine", 4, `\n  - use: mine${DEBRIEF}`) },
      "mine would include itself (mine → mine)",
    ],
    [
      "two that include each other",
      {
        one: scenario("one", 4, `\n  - use: two${DEBRIEF}`),
        two: scenario("two", 4, `\n  - use: one${DEBRIEF}`),
      },
      "one would include itself (one → two → one)",
    ],
    [
      "nobody's name",
      { mine: scenario("mine", 4, `\n  - use: nobody${DEBRIEF}`) },
      "no scenario is called nobody",
    ],
    [
      "a phase that the other has not",
      { mine: scenario("mine", 4, `\n  - use: terminaux\n    only: [nowhere]${DEBRIEF}`) },
      "terminaux has no phase nowhere",
    ],
    [
      "a setting that the activity refuses",
      {
        mine: scenario(
          "mine",
          11,
          `\n  - use: terminaux\n    only: [quiz]\n    set: { quiz: { settings: { deck: none } } }${DEBRIEF}`,
        ),
      },
      "no quiz deck is called none",
    ],
    [
      "minutes that do not add up",
      { mine: scenario("mine", 40, `\n  - use: terminaux${DEBRIEF}`) },
      "the phases last 25 minutes, the file says 40",
    ],
  ])("%s", (_name, files, sentence) => {
    const { played, problems } = read(files);
    expect(problems.join("\n")).toContain(sentence);
    expect(problems[0]).toMatch(/^\w+\.yaml:\d+:\d+ /);
    expect(played.has("terminaux")).toBe(true);
    expect(played.has(Object.keys(files)[0] ?? "")).toBe(false);
  });

  test("an unknown key in a reference is told where it is written", () => {
    const { problems } = read({
      mine: scenario("mine", 4, `\n  - use: terminaux\n    wish: none${DEBRIEF}`),
    });
    expect(problems).toEqual([expect.stringMatching(/^mine\.yaml:10:\d+ phases\.0\.wish /)]);
  });
});

test("a pitch that does not know a deck of the plan before it is told", () => {
  const { problems } = read({
    mine: scenario(
      "mine",
      42,
      `
  - use: plan-action
  - use: atelier-agents-150
    only: [plaidoyer]
    set: { plaidoyer: { settings: { decks: [actions-gouvernance] } } }${DEBRIEF}`,
    ),
  });
  expect(problems).toHaveLength(6);
  expect(problems.join(" ")).toContain(
    "the plan draws from actions-inclusion, which the pitch does not know",
  );
});

test("a content folder of a test's own holds everything shipped", () => {
  const shipped = readContent(join(import.meta.dirname, "../../scenarios"));
  expect([...read({}).played.keys()]).toEqual([...shipped.scenarios.keys()]);
});
