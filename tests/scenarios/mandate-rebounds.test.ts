/** Each documented rebound of Le Mandat, played alone, finds the magnitude that was published, in its own unit. */
import { describe, expect, test } from "vitest";
import { alone, documentedIn, magnitudesOf } from "../../server/mandate/rebounds.ts";
import { deck, facts, setup, twice } from "./mandate-decks.ts";

describe("the documented rebounds", () => {
  const documented = deck.actions.filter(({ rebound }) => rebound?.documented !== undefined);
  const ids = documented.map(({ action }) => action);

  test("are eight at least besides the small one, each with its own fact and a measure in its unit", () => {
    expect(documented.length).toBeGreaterThanOrEqual(9);
    expect(twice(documented.map(({ rebound }) => rebound?.documented ?? ""))).toEqual([]);
    expect([...documentedIn(setup)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => magnitudesOf(setup, facts, id).length === 0)).toEqual([]);
  });

  test.each(ids)("%s finds its published magnitude within 2 %%", (id) => {
    for (const { published, reproduced, unit } of magnitudesOf(setup, facts, id)) {
      expect(unit).not.toBe("");
      expect(Math.abs(reproduced / published - 1)).toBeLessThan(0.02);
    }
  });

  test("what a collection takes out of cupboards comes back to them", () => {
    const { gained, cameBack } = alone(setup, "collecte-habitants-mairie")("compteur.dormantsFoyer");
    expect(gained).toBeLessThan(cameBack);
  });

  test("a chosen limit holds: the counter-card keeps what it gained", () => {
    const { cameBack } = alone(setup, "video-definition-standard")("compteur.traficVideo");
    expect(cameBack - 100).toBe(Number(facts.get("rebond-netflix-2020")?.value));
  });
});
