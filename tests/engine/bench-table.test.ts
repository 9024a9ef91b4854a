/** The bench's table in the README, and the EcoIndex that one of its rows holds. */
import { describe, expect, test } from "vitest";
import { benchTable, together, withBench } from "../load/bench-table.ts";
import { record, row } from "../load/bench-rows.ts";
import { ecoIndex } from "../load/eco-index.ts";

const early = {
  date: "2026-11-23T05:00:00.000Z",
  load: 0.3,
  rows: [row({ id: "a", unit: "ms", value: 9, limit: 5 })],
};
const late = {
  date: "2026-11-24T05:00:00.000Z",
  load: 0.1,
  rows: [row({ id: "a", unit: "ms", value: 4, limit: 5 }), record("b", "KB", 1234.5)],
};

describe("the bench in the README", () => {
  test("says when, on what, by which command, and how many limits are held", () => {
    const table = benchTable(together([late, early]), "2 cœurs", "npm run bench");
    expect(table).toContain(
      "Lu le 2026-11-24, par `npm run bench`, sur 2 cœurs ; charge de la machine au départ : 0,3.",
    );
    expect(table).toContain("Limites tenues : 1 sur 1.");
    expect(table).toContain("| `a` | 4 | ms | 5 |  | oui |");
    expect(table).toContain("| `b` | 1\u00a0234,5 | KB |  |  |  |");
  });

  test("says which are not held", () => {
    expect(benchTable(early, "2 cœurs", "npm run bench")).toContain("| **non** |");
  });

  test("stands between its marks, what is around them stays, and marks that are gone are told", () => {
    const readme = "before\n<!-- bench -->\nold\n<!-- fin bench -->\nafter\n";
    const written = withBench(readme, "new");
    expect(written).toMatch(/^before\n[\s\S]*new[\s\S]*\nafter\n$/);
    expect(written).not.toContain("old");
    expect(withBench(written, "new")).toBe(written);
    expect(() => withBench("nothing", "new")).toThrow("marks");
  });
});

describe("the EcoIndex of a page", () => {
  test("is a hundred for nothing at all, and less for each thing more", () => {
    expect(ecoIndex({ elements: 0, requests: 0, kilobytes: 0 })).toBe(100);
    const page = { elements: 100, requests: 8, kilobytes: 78 };
    expect(ecoIndex(page)).toBeCloseTo(90.54, 2);
    for (const more of [{ elements: 500 }, { requests: 60 }, { kilobytes: 2_000 }])
      expect(ecoIndex({ ...page, ...more })).toBeLessThan(ecoIndex(page));
    expect(ecoIndex({ elements: 1e6, requests: 1e6, kilobytes: 1e6 })).toBe(0);
  });
});
