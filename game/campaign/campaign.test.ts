/** The rules of a campaign: what is taken, how it is summed, where each team stands against its own start. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "./apply.ts";
import { dayNumber, isOpen, weekOf, weeksOf } from "./calendar.ts";
import { declare } from "./declare.ts";
import { groupsOf } from "./groups.ts";
import { prizesOf } from "./prizes.ts";
import { Campaign, type CampaignChange, type Declaration, type Mission } from "./schema.ts";
import { gaugeOf, progressOn, standings } from "./standing.ts";
import { alreadyOf, correct, count, noTotals, type Totals } from "./totals.ts";

const words = (fr: string) => ({ fr, en: fr });
const mission = (id: string, part: Partial<Mission> = {}): Mission => ({
  ...{ id, week: 1, topic: "equipment", title: words(id), how: words(id), unit: words("pièces") },
  ...{ steps: 2, ask: 10, most: 40, cap: 3, isKept: false, facts: [] },
  ...part,
});
const empty = Campaign.parse({
  ...{ schemaVersion: 1, id: "campaign1", locale: "fr", title: "Défi", organiser: null },
  daySeconds: null,
  ...{ starts: "2027-03-01", isRanked: true, teams: {}, ideas: {}, thanks: [], votes: {} },
  deck: {
    ...{
      id: "defi",
      kind: "campaign",
      title: words("Défi"),
      licence: "CC-BY-4.0",
      between: "services",
      weeks: 3,
    },
    missions: [
      mission("keep", { isKept: true }),
      mission("later", { week: 2 }),
      mission("once", { unit: undefined }),
    ],
    meters: [
      {
        id: "prints",
        title: words("Impressions"),
        unit: words("pages"),
        how: words("Compteur"),
        better: "less",
      },
    ],
    medals: { steps: [1, 2, 4], progress: [5, 10, 20] },
    gauge: { perPerson: 10, stages: ["a", "b", "c", "d"].map(words) },
    regular: 0.5,
  },
});

function after(campaign: Campaign, ...changes: readonly CampaignChange[]): Campaign {
  return changes.reduce((held, change) => {
    const applied = apply(held, change);
    if (!applied.ok) throw new Error(applied.refusal);
    return applied.campaign;
  }, campaign);
}
const refusalOf = (campaign: Campaign, change: CampaignChange) => {
  const applied = apply(campaign, change);
  return applied.ok ? "ok" : applied.refusal;
};
const team = (id: string, people: number, day = "2027-03-01"): CampaignChange => ({
  ...{ type: "team/add", id, name: `Service ${id}`, people, day },
});
const read = (id: string, day: string, value: number, people: number): CampaignChange => ({
  ...{ type: "team/read", team: id, meter: "prints", reading: { day, value, people } },
});
const [dsi, culture, ports] = ["dsi001", "cult01", "port01"];
const played = after(empty, team(dsi, 10), team(culture, 20), team(ports, 3));

let rows = 0;
const row = (part: Partial<Declaration> = {}): Declaration => ({
  ...{ id: `row${String((rows += 1)).padStart(6, "0")}`, team: dsi, device: "device01", mission: "keep" },
  ...{ day: "2027-03-02", amount: 1 },
  ...part,
});
function summed(...all: readonly Declaration[]): Totals {
  const totals = noTotals();
  for (const one of all) count(totals, played, one);
  return totals;
}

describe("the calendar", () => {
  test("counts days across months, leap days and years", () => {
    expect(dayNumber("2028-03-01") - dayNumber("2028-02-28")).toBe(2);
    expect(dayNumber("2027-01-01") - dayNumber("2026-12-31")).toBe(1);
  });

  test("opens a mission with its week, and keeps it open to the end", () => {
    const [, later] = played.deck.missions;
    if (!later) throw new Error("no mission");
    expect(
      ["2027-03-07", "2027-03-08", "2027-03-21", "2027-03-22"].map((day) => isOpen(played, later, day)),
    ).toEqual([...[false, true, true, false]]);
    expect(weekOf(played, "2027-02-28")).toBe(0);
  });

  test("gives a late team the weeks it had", () => {
    expect(weeksOf(played, "2027-03-15", "2027-03-21")).toBe(1);
    expect(weeksOf(played, "2027-02-01", "2027-06-01")).toBe(3);
  });
});

describe("what somebody declares", () => {
  const said = (
    part: Partial<Declaration>,
    more: { already?: number; isSure?: boolean; today?: string } = {},
  ) => declare(played, { declaration: row(part), today: "2027-03-09", already: 0, isSure: false, ...more });

  test("is asked about when it is unlikely, and believed", () => {
    expect(said({ amount: 12 })).toEqual({ kind: "asked", ask: 12 });
    expect(said({ amount: 12 }, { isSure: true })).toEqual({ kind: "taken" });
    expect(said({ amount: 6 }, { already: 6 })).toEqual({ kind: "asked", ask: 12 });
  });

  test.each([
    ["a thousand times too much", { amount: 1_000 }, { isSure: true }, "amount-too-large"],
    ["a little more, over and over", { amount: 3 }, { already: 39, isSure: true }, "amount-too-large"],
    ["tomorrow", { day: "2027-03-10" }, {}, "day-not-yet"],
    ["a fortnight ago", { day: "2027-03-01" }, { today: "2027-03-15" }, "day-too-old"],
    ["before the first day", { day: "2027-02-28" }, {}, "campaign-not-begun"],
    ["after the last", { day: "2027-03-22" }, { today: "2027-03-23" }, "campaign-over"],
    ["a mission of another deck", { mission: "other" }, {}, "mission-unknown"],
    ["a mission to come", { mission: "later", day: "2027-03-05" }, {}, "mission-not-open"],
    ["for nobody's team", { team: "nobody" }, {}, "team-unknown"],
    ["twice what is done or not", { mission: "once" }, { already: 1 }, "mission-done-today"],
  ])("is refused: %s", (_, part, more, refusal) => {
    expect(said(part, more)).toEqual({ kind: "refused", refusal });
  });

  test("is refused for a team that was taken away, and taken again once it is back", () => {
    const set = (value: boolean): CampaignChange => ({
      type: "team/set",
      team: dsi,
      field: "isRemoved",
      value,
    });
    const declared = (campaign: Campaign) =>
      declare(campaign, { declaration: row(), today: "2027-03-02", already: 0, isSure: false }).kind;
    const gone = after(played, set(true));
    expect([declared(gone), declared(after(gone, set(false)))]).toEqual(["refused", "taken"]);
  });
});

describe("totals", () => {
  test("bring steps up to a day's cap for each person, and keep every unit", () => {
    const totals = summed(row({ amount: 2 }), row({ amount: 9 }), row({ amount: 1, device: "device02" }));
    expect(totals.teams.get(dsi)).toMatchObject({ steps: 3 * 2 + 2 });
    expect(totals.teams.get(dsi)?.units.get("keep")).toBe(12);
    expect(alreadyOf(totals, row())).toBe(11);
  });

  test("are those of the corrected rows, in whatever order they came and were corrected", () => {
    const any = fc.record({
      team: fc.constantFrom(dsi, culture),
      device: fc.constantFrom("device01", "device02", "device03"),
      mission: fc.constantFrom("keep", "later", "once"),
      day: fc.constantFrom("2027-03-02", "2027-03-09", "2027-03-16"),
      amount: fc.integer({ min: 1, max: 9 }),
    });
    const corrections = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), corrections, (parts, corrected) => {
        let all = parts.map((part) => row(part));
        const totals = summed(...all);
        for (const [at, amount] of corrected) {
          const one = all[at];
          if (!one) continue;
          correct(totals, played, one, amount);
          all = all.map((other) => (other === one ? { ...one, amount } : other));
        }
        const again = summed(...[...all].reverse().filter(({ amount }) => amount > 0));
        expect(standings(played, totals, "2027-03-21")).toEqual(standings(played, again, "2027-03-21"));
        expect(gaugeOf(played, totals)).toEqual(gaugeOf(played, again));
      }),
    );
  });
});

describe("where teams stand", () => {
  test("is told per person and week, so that a large team does not win by its size", () => {
    const totals = summed(
      ...[1, 2, 3].map((at) => row({ amount: 3, device: `device0${at}` })),
      ...[1, 2, 3, 4, 5, 6].map((at) => row({ team: culture, amount: 3, device: `device1${at}` })),
    );
    const told = standings(played, totals, "2027-03-03").map(({ group, rate, rank }) => [
      group.id,
      rate,
      rank,
    ]);
    expect(told).toEqual([
      [culture, 1.8, 1],
      [dsi, 1.8, 1],
    ]);
  });

  test("is ranked no longer as soon as ranks are switched off, in the order of names", () => {
    const quiet = after(played, { type: "campaign/set", field: "isRanked", value: false });
    const told = standings(quiet, summed(row()), "2027-03-03").map(({ group, rank }) => [group.id, rank]);
    expect(told).toEqual([
      [culture, null],
      [dsi, null],
    ]);
  });

  test("never shows a service under five alone: small ones are read together, or in the gauge only", () => {
    expect(groupsOf(played).map(({ id }) => id)).toEqual([culture, dsi]);
    const two = after(played, team("small2", 2));
    expect(groupsOf(two).find(({ id }) => id === "small")).toMatchObject({ name: null, people: 5 });
    expect(gaugeOf(played, summed(row({ team: ports }))).steps).toBe(2);
  });

  test("reads progress per head against one's own start", () => {
    const reading = (day: string, value: number, people: number) => ({ day, value, people });
    const [first, last] = [reading("2027-03-01", 1_000, 10), reading("2027-03-21", 1_200, 20)];
    expect(progressOn({ better: "less" }, [last, first])).toBe(40);
    expect(progressOn({ better: "more" }, [first, last])).toBe(-40);
    expect(progressOn({ better: "less" }, [first])).toBe(null);
    const [one] = standings(
      after(played, read(dsi, "2027-03-01", 1_000, 10), read(dsi, "2027-03-08", 850, 10)),
      summed(row()),
      "2027-03-10",
    ).filter(({ group }) => group.id === dsi);
    expect(one).toMatchObject({ progress: 15, medals: { progress: "silver", steps: null } });
  });

  test("tells which share of a team took part from five people on", () => {
    const by = (count: number) => Array.from({ length: count }, (_, at) => row({ device: `phone ${at}` }));
    const own = (count: number) =>
      standings(played, summed(...by(count)), "2027-03-03").find(({ group }) => group.id === dsi);
    const shares = [1, 4, 5].map((count) => own(count)?.takingPart);
    expect(shares.slice(0, 2)).toEqual([null, null]);
    expect(shares[2]).toBeGreaterThan(0);
  });

  test("a thousand declarations of one device bring what a day's cap allows", () => {
    const many = Array.from({ length: 1_000 }, () => row({ amount: 40 }));
    expect(summed(...many).teams.get(dsi)?.steps).toBe(6);
  });
});

describe("prizes", () => {
  const thanked = (from: string, to: string, day: string): CampaignChange => ({
    ...{ type: "team/thank", thanks: { from, to, day, why: "Un prêt d’outils" } },
  });

  test("are several, shared by equals, and given to nobody for nothing", () => {
    const campaign = after(
      played,
      { type: "idea/add", idea: { id: "idea01", team: dsi, text: "Une armoire commune" } },
      { type: "idea/prefer", team: culture, idea: "idea01" },
      thanked(culture, dsi, "2027-03-02"),
      thanked(dsi, culture, "2027-03-02"),
    );
    const won = prizesOf(campaign, standings(campaign, summed(row()), "2027-03-03"));
    expect(Object.fromEntries(won.map(({ prize, groups }) => [prize, groups]))).toEqual({
      ...{ progress: [], regularity: [], idea: [dsi], "mutual-aid": [dsi, culture], "equipment-kept": [dsi] },
    });
  });

  test("of mutual aid cannot be exchanged every day, nor given to oneself", () => {
    const once = after(played, thanked(dsi, culture, "2027-03-02"));
    expect(refusalOf(once, thanked(dsi, culture, "2027-03-05"))).toBe("thanks-this-week");
    expect(refusalOf(once, thanked(dsi, culture, "2027-03-09"))).toBe("ok");
    expect(refusalOf(once, thanked(dsi, dsi, "2027-03-05"))).toBe("thanks-own");
  });
});

describe("changes", () => {
  test.each<[string, CampaignChange, string]>([
    [
      "a name that is taken",
      { type: "team/add", id: "other1", name: "service DSI001 ", people: 9, day: "2027-03-02" },
      "team-there",
    ],
    ["a team without people", { type: "team/set", team: dsi, field: "people", value: 0 }, "value-unreadable"],
    [
      "a field of its own making",
      { type: "team/set", team: dsi, field: "readings", value: {} },
      "field-unknown",
    ],
    [
      "a meter that is not there",
      { type: "team/unread", team: dsi, meter: "other", day: "2027-03-02" },
      "meter-unknown",
    ],
    ["an idea that is not there", { type: "idea/prefer", team: dsi, idea: "idea99" }, "idea-unknown"],
  ])("are refused: %s", (_, change, refusal) => {
    expect(refusalOf(played, change)).toBe(refusal);
  });

  test("replace a reading of the same day, and say what was there", () => {
    const once = after(played, read(dsi, "2027-03-01", 100, 10));
    const again = apply(once, read(dsi, "2027-03-01", 90, 10));
    expect(again).toMatchObject({ ok: true, before: { value: 100 } });
    expect(again.ok && again.campaign.teams[dsi]?.readings.prints).toHaveLength(1);
  });
});
