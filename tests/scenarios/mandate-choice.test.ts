/** A mandate tuned at creation, over the shipped scenarios: what it becomes is a scenario as any other. */
import { describe, expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import { MandateSettings } from "../../game/activities/mandate/schema.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { chooseMandate } from "../../server/scenarios/mandate.ts";
import { content } from "../support/estates.ts";

const withMandate = [...content.scenarios.values()].filter(({ mandate }) => mandate !== undefined);

function frozenWith(scenario: string, choice: unknown): Frozen {
  const choosing = chooseMandate(content, scenario, choice, "fr");
  if (!choosing.ok) throw new Error(JSON.stringify(choosing.problems));
  return choosing.frozen;
}

const phaseOf = (frozen: Frozen) => {
  const phase = frozen.phases.find(({ activity }) => activity === "mandate");
  if (!phase) throw new Error("no mandate");
  return phase;
};

const own = {
  ...{ base: "commune-40", agents: 120, fixe: 40, portable: 70, ecran: 90, smartphone: 30, tablette: 2 },
  ...{ imprimante: 9, multifonction: 5, serveurs: 2, to: 4.5 },
};

describe.each(withMandate)("$scenario", ({ scenario, minutes, phases }) => {
  test("nothing chosen leaves it as its author wrote it", () => {
    expect(frozenWith(scenario, {})).toEqual(content.scenarios.get(scenario));
  });

  test("its minutes are those of its phases, whatever the years, and no other phase moves", () => {
    for (const isShort of [false, true])
      for (const years of [2, 3, 4, 5, 6]) {
        const frozen = frozenWith(scenario, { years, isShort });
        const others = (all: Frozen["phases"]) =>
          all.filter(({ activity }) => activity !== "mandate").map((phase) => [phase.id, phase.minutes]);
        expect(others(frozen.phases)).toEqual(others(phases));
        expect(frozen.minutes).toBe(frozen.phases.reduce((sum, phase) => sum + phase.minutes, 0));
        expect(frozen.mandate).toMatchObject({ years, isShort });
      }
    expect(frozenWith(scenario, { years: 6, isShort: false }).minutes).toBeGreaterThan(minutes);
  });
});

test("its notes say first what was set, in both languages", () => {
  const [first] = phaseOf(frozenWith("mandat-90", { years: 3, estate: { own } })).notes.say;
  expect(first?.fr).toContain("Nos propres nombres (120 agents), 3 ans");
  expect(first?.en).toContain("Our own counts (120 staff), 3 years");
});

test("bots play own counts to the end, and the world begins with these numbers", () => {
  const frozen = frozenWith("mandat-90", { years: 2, estate: { own } });
  const { state } = rehearse({ content: frozen, registry }, { seed: "own", tables: 2, seats: 3 });
  expect(state.everyone.flow.status).toBe("ended");
  const shared = state.everyone.phases[phaseOf(frozen).id] as { year: number; estate: { fr: string } };
  expect([shared.year, shared.estate.fr]).toEqual([2, "Nos propres nombres (120 agents)"]);
  const { setup } = phaseOf(frozen).config as { setup: { start: { numbers: Record<string, number> } } };
  expect(setup.start.numbers).toMatchObject({
    ...{ agents: 120, "parc.ecran.nombre": 90, to: 4.5, serveurs: 2 },
    // 5 access points, 4 boxes and 14 lines for 40 agents.
    ...{ bornes: 15, box: 12, lignesMobiles: 42 },
  });
});

test("the sealed levers are weighed over the estate that is played", () => {
  const effects = (choice: unknown) =>
    (phaseOf(frozenWith("mandat-90", choice)).config as { levers: { id: string; effect: number }[] }).levers;
  const screens = (choice: unknown) => effects(choice).find(({ id }) => id === "un-ecran-sur-trois")?.effect;
  expect(screens({ estate: { own: { ...own, ecran: 0 } } })).toBeCloseTo(0);
  expect(screens({})).toBeLessThan(0);
});

test("a deck of news shorter than the years refuses them, and says so", () => {
  const settings = MandateSettings.parse(phaseSettings("mandat-90"));
  const deck = content.library.decks.get(settings.news);
  if (deck?.kind !== "mandate-news") throw new Error("no news");
  const decks = new Map([...content.library.decks, [deck.id, { ...deck, news: deck.news.slice(0, 4) }]]);
  const short = { ...content, library: { ...content.library, decks } };
  expect(chooseMandate(short, "mandat-90", { years: 4 }, "fr").ok).toBe(true);
  const refused = chooseMandate(short, "mandat-90", { years: 5 }, "fr");
  expect(refused.ok ? [] : refused.problems).toEqual([
    { path: ["years"], message: expect.stringContaining("ne suffisent pas pour 5 ans") as string },
  ]);
});

function phaseSettings(scenario: string): unknown {
  return content.files.get(scenario)?.phases.find(({ activity }) => activity === "mandate")?.settings;
}
