/** The model of a national day: it asks for more when more people come, keeps one process spare, and its page is its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assumptionsOf, costsOf, factsNamed, readInputs } from "../load/scale/inputs.ts";
import { ENDS, failuresBorne, limitsOf, needOf, transactions } from "../load/scale/model.ts";
import { withTables } from "../load/scale/report.ts";

const inputs = readInputs();
const [costs, assumed] = [costsOf(inputs), assumptionsOf(inputs)];
const need = (day: Partial<typeof inputs.day> = {}, end: (typeof ENDS)[number] = "central") =>
  needOf({ ...inputs.day, ...day }, costs, assumed, end);

describe("the model of a national day", () => {
  test("never asks for less when more people take part", () => {
    const crowds = [10_000, 50_000, 200_000, 400_000, 1_000_000].map((participants) =>
      need({ participants }),
    );
    for (const [at, more] of crowds.entries()) {
      const less = crowds[at - 1];
      if (!less) continue;
      for (const [name, value] of Object.entries(more))
        if (name !== "mostInOneCampaign")
          expect(value, name).toBeGreaterThanOrEqual(less[name as keyof typeof less]);
    }
    expect(crowds[4]?.processes).toBeGreaterThan(crowds[0]?.processes ?? Infinity);
  });

  test("never asks for less when more sessions are held at once", () => {
    const [few, many] = [need({ sessionsAtOnce: 500 }), need({ sessionsAtOnce: 8_000 })];
    expect(many.liveProcesses).toBeGreaterThan(few.liveProcesses);
    expect(many.memory).toBeGreaterThan(few.memory);
    expect(many.transactionsPerSecond).toBeGreaterThan(few.transactionsPerSecond);
  });

  test("goes from low to high", () => {
    const [low, central, high] = ENDS.map((end) => need({}, end));
    for (const name of ["processes", "cores", "memory", "networkGbADay"] as const) {
      expect(low?.[name], name).toBeLessThanOrEqual(central?.[name] ?? 0);
      expect(central?.[name], name).toBeLessThanOrEqual(high?.[name] ?? 0);
    }
  });

  test("keeps one process more than it needs, so that one may die", () => {
    for (const participants of [1, 10_000, 200_000]) {
      const [bare, spared] = [need({ participants, spare: 0 }), need({ participants, spare: 1 })];
      expect(spared.processes).toBe(bare.processes + 1);
      expect(failuresBorne(spared)).toBeGreaterThanOrEqual(1);
    }
  });

  test("fills no process beyond the share of a core it was told", () => {
    for (const fullness of [0.25, 0.5, 0.8]) {
      const { liveCores, liveProcesses } = need({ fullness });
      expect(liveCores / liveProcesses).toBeLessThanOrEqual(fullness);
    }
  });

  test("counts a transaction for each write when few come, and fifty a second at most when many do", () => {
    expect(transactions(0.1)).toBeCloseTo(0.1, 2);
    expect(transactions(50)).toBe(25);
    expect(transactions(1e6)).toBeLessThanOrEqual(50);
  });

  test("names what gives way in its order", () => {
    const factors = limitsOf(inputs.day, costs, assumed, "central").map(({ factor }) => factor);
    expect(factors).toEqual(factors.toSorted((a, b) => a - b));
    const twice = { ...inputs.day, participants: 2 * inputs.day.participants };
    const network = (day: typeof inputs.day) =>
      limitsOf(day, costs, assumed, "central").find(({ what }) => what === "network")?.factor ?? 0;
    expect(network(twice)).toBeLessThan(network(inputs.day));
  });

  test("is fed by measures that say when, under what load and by which command they were read", () => {
    for (const [id, { date, command, value }] of Object.entries(inputs.measured)) {
      expect(date, id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(command.length, id).toBeGreaterThan(5);
      expect(value, id).toBeGreaterThan(0);
    }
    expect(factsNamed("centre-serveur-kwh")[0]?.unit).toBe("kWh/an");
  });

  test("writes the page as it stands: a number changed by hand there, or an input without the page, is seen", () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/scale.md"), "utf8");
    expect(withTables(page, inputs)).toBe(page);
    const other = { ...inputs, day: { ...inputs.day, participants: 300_000 } };
    expect(withTables(page, other)).not.toBe(page);
    expect(() => withTables("nothing", inputs)).toThrow("marks");
  });
});
