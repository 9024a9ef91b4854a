/** Every shipped scenario: parses, resolves, is played to its end by bots, says the same in both languages. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import { canonical } from "../../game/engine/hash.ts";
import { readContent } from "../../server/scenarios/content.ts";

const content = readContent(join(import.meta.dirname, "../../scenarios"));

test("no content file has an error", () => {
  expect(content.problems).toEqual([]);
});

describe.each([...content.scenarios.values()])("$scenario", (frozen) => {
  const rules = { content: frozen, registry };

  test.each(["1", "2", "3"])(
    "bots play it to the end with seed %s, and something happens in every phase",
    (seed) => {
      const { state, phases, steps } = rehearse(rules, { seed, tables: frozen.tables, seats: 4 });
      expect(state.everyone.flow.status).toBe("ended");
      const isIdle = ({ entered, isApart, commands }: (typeof phases)[number]) =>
        !entered || (commands === 0 && !isApart);
      expect(phases.filter(isIdle)).toEqual([]);
      expect(steps).toBeGreaterThan(50);
    },
  );

  test("the same seed gives the same end, another seed another one", () => {
    const hashOf = (seed: string) => canonical(rehearse(rules, { seed, tables: 3, seats: 4 }).state);
    expect(hashOf("7")).toBe(hashOf("7"));
    expect(hashOf("7")).not.toBe(hashOf("8"));
  });

  test("one person at one table, and forty at eight, play it too", () => {
    for (const [tables, seats] of [
      [1, 1],
      [8, 5],
    ] as const) {
      const { state } = rehearse(rules, { seed: "size", tables, seats });
      expect(state.everyone.flow.status).toBe("ended");
    }
  });

  test("every phase has words for the facilitator", () => {
    expect(frozen.phases.filter(({ notes }) => notes.say.length === 0)).toEqual([]);
  });
});

describe("the quiz deck", () => {
  const quiz = [...content.scenarios.values()].flatMap(({ phases }) =>
    phases.filter(({ activity }) => activity === "quiz"),
  );

  test("every estimate's answer is a fact that was read, with its year", () => {
    const cited = quiz
      .flatMap(
        ({ config }) => (config as { questions: { kind: string; answer: { fact?: string } }[] }).questions,
      )
      .filter(({ kind }) => kind === "estimate")
      .map(({ answer }) => content.facts.get(answer.fact ?? ""))
      .filter((fact) => fact === undefined || fact.confidence_level === "cited" || fact.year === null);
    expect(cited).toEqual([]);
  });
});
