/** What a balance says: its sums hold, nothing is told of fewer than five people, no device and no key is in it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changed,
  fullCampaign,
  newPlayed,
  playedOf,
  row,
  teamOf,
} from "../../../tests/support/played-campaign.ts";
import type { Played } from "../views.ts";
import { balanceOf } from "./balance.ts";
import { balanceRows } from "./rows.ts";
import { Balance } from "./schema.ts";
import en from "./text/en.json" with { type: "json" };
import fr from "./text/fr.json" with { type: "json" };

const of = (played: Played, part: Partial<Parameters<typeof balanceOf>[1]> = {}) =>
  balanceOf(played, { locale: "fr", texts: fr, corrections: [], program: "1.0.0", ...part });
const { campaign } = fullCampaign();

const someCampaign = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 7 }),
    said: fc.array(
      fc.record({
        team: fc.nat({ max: 6 }),
        device: fc.nat({ max: 9 }),
        mission: fc.constantFrom("garder", "eteindre", "trier"),
        amount: fc.integer({ min: 1, max: 6 }),
      }),
      { maxLength: 60 },
    ),
    ranked: fc.boolean(),
  })
  .map(({ sizes, said, ranked }) => {
    const ids = sizes.map((_, at) => `team0${at}`);
    const made = changed(
      newPlayed(),
      ...sizes.map((people, at) => teamOf(ids[at] ?? "", `Service ${at}`, people)),
      { type: "campaign/set", field: "isRanked", value: ranked },
    );
    const rows = said.map(({ team, device, mission, amount }) =>
      row(ids[team % ids.length] ?? "", 100 * (team % ids.length) + device, { mission, amount }),
    );
    return { played: playedOf(made, rows), rows };
  });

describe("whatever was declared", () => {
  test("the whole is the sum of what is read, mission by mission", () => {
    fc.assert(
      fc.property(someCampaign, ({ played, rows }) => {
        const { whole, teams } = of(played);
        const sum = (each: readonly number[]) => each.reduce((all, one) => all + one, 0);
        expect(whole.people).toBe(sum(teams.map(({ people }) => people)));
        expect(whole.kept).toBe(sum(teams.map(({ kept }) => kept)));
        const large = Object.values(played.campaign.teams).filter(({ people }) => people >= 5);
        const small = Object.values(played.campaign.teams).filter(({ people }) => people < 5);
        const isRead = sum(small.map(({ people }) => people)) >= 5 ? [...large, ...small] : large;
        for (const { id, amount } of whole.counted) {
          const declared = rows.filter(
            ({ team, mission }) => mission === id && isRead.some((one) => one.id === team),
          );
          expect(amount).toBe(sum(declared.map((one) => one.amount)));
        }
      }),
    );
  });

  test("sessions and quizzes are lines of it, from five people on", () => {
    const brought = (id: string, people: number) => ({
      ...{ id, team: "team01", day: campaign.starts, title: { fr: "Atelier", en: "Workshop" }, people },
      cleanup: {},
    });
    const played = playedOf(changed(newPlayed(), teamOf("team01", "Voirie", 30)), []);
    const told = (sessions: Played["campaign"]["sessions"]) =>
      of({ ...played, campaign: { ...played.campaign, sessions } }).whole.counted.find(
        ({ id }) => id === "sessions",
      )?.amount;
    expect(told({ s1: brought("s1", 3) })).toBeUndefined();
    expect(told({ s1: brought("s1", 3), s2: brought("s2", 14) })).toBe(17);
  });

  test("no team of fewer than five is named, and no number of people under five is told or left by subtraction", () => {
    fc.assert(
      fc.property(someCampaign, ({ played }) => {
        const balance = of(played);
        const small = Object.values(played.campaign.teams).filter(({ people }) => people < 5);
        for (const { name } of small) expect(balance.teams.map(({ team }) => team)).not.toContain(name);
        for (const { people } of balance.teams) expect(people).toBeGreaterThanOrEqual(5);
        const told = balance.teams.flatMap(({ takingPart }) => takingPart ?? []);
        for (const one of told) expect(one).toBeGreaterThanOrEqual(5);
        const { takingPart } = balance.whole;
        const left = (takingPart?.count ?? 0) - told.reduce((sum, one) => sum + one, 0);
        const hidden = balance.teams.length - told.length;
        if (takingPart && !takingPart.isAtLeast && hidden > 0) expect(left).toBeGreaterThanOrEqual(5);
        else expect([0, -told.reduce((sum, one) => sum + one, 0)]).toContain(left);
      }),
    );
  });

  test("it is of the published form, says no device, and ranks only when the organiser shows them", () => {
    fc.assert(
      fc.property(someCampaign, ({ played }) => {
        const balance = of(played);
        expect(Balance.parse(balance)).toEqual(balance);
        expect(JSON.stringify(balance)).not.toContain("canary");
        const { isRanked } = played.campaign;
        for (const { rank } of balance.teams) expect(rank !== null).toBe(isRanked);
      }),
    );
  });
});

describe("the balance of three weeks", () => {
  test("tells each team's part in people of five at least, steps per head and progress against its own start", () => {
    const [dsi, culture, small] = of(fullCampaign()).teams;
    expect(culture).toMatchObject({ team: "Culture", takingPart: 7, stepsPerHead: 0.9, kept: 7 });
    expect(culture?.progress).toEqual([{ meter: "impressions", title: "Pages imprimées", percent: 25 }]);
    expect(dsi).toMatchObject({ team: "=DSI", takingPart: null });
    expect(small).toMatchObject({ team: null, people: 6, takingPart: null });
  });

  test("says at least how many took part when the exact number would give two people away", () => {
    const { whole } = of(fullCampaign());
    expect(whole.takingPart).toEqual({ count: 7, isAtLeast: true });
  });

  test("leaves out of its sums the teams that together are fewer than five, and says so", () => {
    const alone = changed(newPlayed(), teamOf("cult01", "Culture", 30), teamOf("port01", "Port", 3));
    const { whole } = of(playedOf(alone, [row("cult01", 1), row("port01", 2)]));
    expect([whole.leftOut, whole.steps, whole.counted[0]?.amount]).toEqual([1, 2, 1]);
  });

  test("hides the progress of small teams when those that read the meter are fewer than five", () => {
    const read = (day: string, value: number) => ({
      ...{ type: "team/read" as const, team: "port01", meter: "impressions" },
      reading: { day, value, people: 2 },
    });
    const played = {
      ...fullCampaign(),
      campaign: changed(campaign, read("2027-03-02", 10), read("2027-03-09", 5)),
    };
    const small = of(played).teams.find(({ team }) => team === null);
    expect([small?.progress, small?.medals.progress]).toEqual([[], null]);
  });

  test("names no small team for its idea or thanks, and counts votes of other teams", () => {
    const { ideas, thanks } = of(fullCampaign());
    expect(ideas.map(({ team, votes }) => [team, votes])).toEqual([
      ["Culture", 1],
      [null, 0],
    ]);
    expect(thanks).toEqual([{ from: null, to: "Culture", why: "le prêt d’un tournevis" }]);
  });

  test("tells corrections by reason and how many, never what a count was", () => {
    const one = { team: "cult01", mission: "garder", why: "Un zéro de trop" };
    const { corrections } = of(fullCampaign(), { corrections: [one, one] });
    expect(corrections).toEqual([
      { team: "Culture", mission: "Mission garder", why: "Un zéro de trop", count: 2 },
    ]);
  });

  test("gives a captain its own part and the whole, and no other team", () => {
    const own = of(fullCampaign(), {
      team: "cult01",
      corrections: [{ team: "dsi001", mission: "garder", why: "X" }],
    });
    expect(own.teams.map(({ team }) => team)).toEqual(["Culture"]);
    expect(own.own?.counted[0]?.amount).toBe(7);
    expect(own.own?.readings.map(({ value }) => value)).toEqual([1_200, 900]);
    expect(own.corrections).toEqual([]);
    expect(own.whole).toEqual(of(fullCampaign()).whole);
    expect(of(fullCampaign(), { team: "port01" }).own).toBeNull();
  });

  test("says in English what it says in French", () => {
    const told = of(fullCampaign(), { locale: "en", texts: en });
    expect(told.howCounted.rules).toHaveLength(Object.keys(fr.rules).length);
    expect(JSON.stringify([told.howCounted, told.limits])).not.toMatch(/\{\w+\}/);
    expect(balanceRows(told, en).length).toBe(balanceRows(of(fullCampaign()), fr).length);
  });

  test("marks every number of the game as one", () => {
    const { howCounted } = of(fullCampaign());
    for (const line of howCounted.hypotheses) expect(line).toContain("hypothèse de jeu");
  });
});
