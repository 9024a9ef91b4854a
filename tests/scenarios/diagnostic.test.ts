/** The deck of the diagnostic, and a scenario that plays it twice. */
import { describe, expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import type { Outcome } from "../../game/engine/outcome.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import { THEMES } from "../../game/scenario/themes.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { diagnosticContent } from "../support/diagnostic-scenario.ts";

const { scenario, folder } = diagnosticContent();
const content = readContent(folder);
const deck = content.library.decks.get("diagnostic");
const items = deck?.kind === "diagnostic" ? deck.items : [];
const words = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe("the deck", () => {
  test("has twenty-eight items, four by theme, and twelve short ones over every theme", () => {
    expect(items).toHaveLength(28);
    for (const theme of THEMES) {
      const own = items.filter((item) => item.theme === theme);
      expect([theme, own.length]).toEqual([theme, 4]);
      expect(own.some(({ isShort }) => isShort)).toBe(true);
    }
    expect(items.filter(({ isShort }) => isShort)).toHaveLength(12);
  });

  test("says each item in one breath, in both languages", () => {
    const long = items.filter(({ name, statement, low, high }) =>
      (["fr", "en"] as const).some(
        (language) =>
          words(name[language]) > 6 ||
          words(statement[language]) > 22 ||
          words(low[language]) + words(high[language]) > 32,
      ),
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test("has a fixed order of weight that puts equipment first", () => {
    const heavy = items.filter(({ weight }) => weight === 3).map(({ id }) => id);
    expect(heavy).toEqual(expect.arrayContaining(["acheter-moins", "duree-postes"]));
  });
});

describe("a scenario of two passes", () => {
  const frozen = content.scenarios.get(scenario);
  const rules = { content: frozen ?? { scenario: "", phases: [] }, registry };

  test("is played to its end by bots, whatever their number, and leaves a diagnostic", () => {
    expect(content.problems).toEqual([]);
    for (const [seed, tables, seats] of [
      ["1", 2, 4],
      ["2", 1, 1],
      ["3", 8, 5],
      ["4", 1, 2],
    ] as const) {
      const { state, phases, refusals } = rehearse(rules, { seed, tables, seats });
      expect(state.everyone.flow.status).toBe("ended");
      expect(refusals).toEqual([]);
      expect(phases.filter(({ commands }) => commands === 0)).toEqual([]);
      const [first, , second] = phases.map(({ outcome }) => (outcome as Outcome).diagnostic);
      expect(first?.items).toHaveLength(12);
      expect(second?.items.every(({ before }) => before !== undefined)).toBe(true);
    }
  });

  test.each([
    ["{ deck: nowhere }", "no diagnostic deck is called nowhere"],
    ["{ deck: diagnostic, with: plan }", "plan is no earlier diagnostic of the deck diagnostic"],
    ["{ deck: diagnostic, with: apres }", "apres is no earlier diagnostic of the deck diagnostic"],
  ])("%s is told to its author", (second, message) => {
    const { problems } = readContent(diagnosticContent(second).folder);
    expect(JSON.stringify(problems)).toContain(message);
  });
});
