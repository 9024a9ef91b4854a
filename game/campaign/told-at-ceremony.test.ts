/** What a ceremony is told of a campaign, over campaigns that bots play: nobody is named for being below bronze. */
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { CeremonyBalance } from "../activities/ceremony/schema.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { apply } from "./apply.ts";
import type { CampaignChange } from "./schema.ts";
import { simulate } from "./simulated.ts";
import { toldAtCeremony } from "./told-at-ceremony.ts";
import type { Played } from "./views.ts";

const { campaigns } = readContent("scenarios");
const deck = [...campaigns.values()].find(({ between }) => between === "services");
if (!deck) throw new Error("no deck between services");

const TEAMS = [
  { name: "DSI", people: 8 },
  { name: "Culture", people: 20 },
  { name: "Port", people: 3 },
];
const changed = (played: Played, ...changes: readonly CampaignChange[]): Played =>
  changes.reduce<Played>((before, change) => {
    const applied = apply(before.campaign, change);
    if (!applied.ok) throw new Error(applied.refusal);
    return { ...before, campaign: applied.campaign };
  }, played);

describe("the balance told at a ceremony", () => {
  test("the same seed plays the same weeks, another seed other ones", () => {
    const told = (seed: string) => toldAtCeremony(simulate(deck, seed, TEAMS).played);
    expect(told("1")).toEqual(told("1"));
    expect(told("1")).not.toEqual(told("2"));
  });

  test("whatever the teams, it is a balance that can be frozen, and names no team that is not there", () => {
    const team = fc.record({
      name: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name.trim() !== ""),
      people: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(team, { maxLength: 9 }), fc.string(), (teams, seed) => {
        const balance = CeremonyBalance.parse(toldAtCeremony(simulate(deck, seed, teams).played));
        const known = new Set(balance.teams.map(({ id }) => id));
        const named = [
          ...balance.medals.map(({ team: id }) => id),
          ...balance.ideas.map(({ team: id }) => id),
          ...balance.prizes.flatMap(({ winners, choices }) => [
            ...winners.map(({ team: id }) => id),
            ...choices,
          ]),
        ];
        expect(named.filter((id) => !known.has(id))).toEqual([]);
        expect(balance.medals.filter(({ steps, progress }) => !steps && !progress)).toEqual([]);
        for (const { winners, choices } of balance.prizes)
          if (choices.length > 0) expect(winners.some(({ team: id }) => choices.includes(id))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("without ranks none is told anywhere; with them, guesses are not offered in their order", () => {
    const { played } = simulate(deck, "1", TEAMS);
    const { medals } = toldAtCeremony(played);
    expect(medals.map(({ rank }) => rank)).toEqual(medals.map(() => null));
    const ranked = toldAtCeremony(changed(played, { type: "campaign/set", field: "isRanked", value: true }));
    expect(ranked.medals.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(ranked.prizes.find(({ prize }) => prize === "progress")?.choices).toEqual(["team11", "team10"]);
  });

  test("before its end it says that it is a rehearsal", () => {
    const { played } = simulate(deck, "1", TEAMS);
    expect(toldAtCeremony(played).isRehearsal).toBe(false);
    expect(toldAtCeremony({ ...played, today: "2027-03-10" }).isRehearsal).toBe(true);
  });

  test("an idea of a service of three is heard without its name; one of a team taken away is not", () => {
    const { played } = simulate(deck, "1", TEAMS);
    const told = toldAtCeremony(played);
    const own = told.ideas.find(({ text }) => text === "Idée 3");
    expect([own?.team, told.teams.find(({ id }) => id === own?.team)?.name]).toEqual(["small", null]);
    const removed = changed(played, {
      ...{ type: "team/set", team: "team10", field: "isRemoved", value: true },
    });
    expect(toldAtCeremony(removed).ideas.map(({ text }) => text)).not.toContain("Idée 1");
  });

  test("a mission holds when half of the teams did it, and becomes an action of the catalogue once", () => {
    const { held } = toldAtCeremony(simulate(deck, "1", TEAMS).played);
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ teams, of }) => 2 * teams >= of && of === 3)).toBe(true);
    expect(new Set(held.map(({ action }) => action)).size).toBe(held.length);
  });
});
