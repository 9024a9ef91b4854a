/** The days and the news of a campaign. */
import { expect, test } from "vitest";
import { agendaOf, lastDay } from "./agenda.ts";
import { newCampaign } from "./new.ts";
import { newsOf, stageDays } from "./news.ts";
import { CampaignDeck, type Campaign } from "./schema.ts";

const said = (text: string) => ({ fr: text, en: text });
const deck = CampaignDeck.parse({
  ...{
    id: "essai",
    kind: "campaign",
    title: said("Essai"),
    licence: "CC-BY-4.0",
    between: "services",
    weeks: 2,
  },
  missions: [1, 1, 2].map((week, at) => ({
    ...{ id: `m${at}`, week, topic: "usages", title: said(`M${at}`), how: said("."), unit: said("fois") },
    ...{ steps: 1, ask: 5, most: 99, cap: 99 },
  })),
  meters: [{ id: "pages", title: said("Pages"), unit: said("pages"), how: said("."), better: "less" }],
  medals: { steps: [1, 2, 3], progress: [1, 2, 3] },
  gauge: { perPerson: 4, stages: ["1", "2", "3", "4"].map(said) },
  regular: 0.5,
});
const begun = { id: "abcdefghjkmn", locale: "fr", title: "Essai", organiser: null } as const;
const campaign = (people: number, over: Partial<Campaign> = {}): Campaign => {
  const made = newCampaign({ ...begun, starts: "2026-12-28", daySeconds: null }, deck);
  const team = { id: "team01", name: "DSI", people, joined: made.starts, isRead: false, isRemoved: false };
  return {
    ...made,
    teams: { team01: { ...team, readings: {}, isLocked: false, relays: {}, aside: [], startedOn: null } },
    ...over,
  };
};
const row = (id: string, day: string, amount: number) => ({
  ...{ id, team: "team01", device: "device01", mission: "m0", day, amount },
});

test("an agenda goes through a new year, in whole days", () => {
  const days = agendaOf(campaign(5, { ceremony: "2027-01-15" })).map(({ id, from }) => `${id} ${from}`);
  expect(days).toEqual([
    "launch 2026-12-28",
    "week-1 2026-12-28",
    "week-2 2027-01-04",
    "halfway 2027-01-04",
    "last 2027-01-10",
    "ceremony 2027-01-15",
  ]);
  expect(lastDay(campaign(5))).toBe("2027-01-10");
});

test("a stage is of the day on which its steps were done, in whatever order they were noted", () => {
  const rows = [row("c", "2026-12-30", 11), row("a", "2026-12-28", 4), row("b", "2026-12-29", 1)];
  expect(stageDays(campaign(5), rows)).toEqual(["2026-12-29", "2026-12-30", "2026-12-30"]);
  expect(stageDays(campaign(5), [...rows].reverse())).toEqual(stageDays(campaign(5), rows));
});

test("what was taken back reaches nothing, and fewer than five people have no stage of their own", () => {
  const rows = [row("a", "2026-12-28", 20)];
  expect(stageDays(campaign(5), [row("a", "2026-12-28", 0)])).toEqual([]);
  expect(stageDays(campaign(4), rows)).toEqual([]);
});

test("news come the latest first, and none of a day to come", () => {
  const ids = (today: string) => newsOf(campaign(5), ["2026-12-30"], today).map(({ id }) => id);
  expect(ids("2026-12-27")).toEqual([]);
  expect(ids("2027-01-03")).toEqual(["stage-1", "week-1"]);
  expect(ids("2027-01-11")).toEqual(["results", "week-2", "stage-1", "week-1"]);
});
