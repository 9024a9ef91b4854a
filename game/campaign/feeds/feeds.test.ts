/** What feeds a campaign besides missions and readings: quizzes, a cleanup, whole sessions, relays; in any order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../apply.ts";
import { declare } from "../declare.ts";
import { prizesOf } from "../prizes.ts";
import { Campaign, type CampaignChange, type Declaration } from "../schema.ts";
import { gaugeOf, standings } from "../standing.ts";
import { correct, count, noTotals } from "../totals.ts";
import { captainReads, everyoneReads } from "../views.ts";
import { sessionSteps } from "./brought.ts";
import { cleanedOf } from "./cleaned.ts";
import { slipDevice, WHOLE_TEAM } from "./devices.ts";
import { askedOf, openQuiz, toldOf } from "./quiz.ts";

const words = (fr: string) => ({ fr, en: fr });
const line = (id: string, block: string, part: object = {}) => ({
  ...{ id, block, name: words(id), unit: null, ask: [8, 60], steps: 6, cap: 2, most: [20, 200] },
  ...part,
});
const question = (id: string) => ({
  ...{ id, prompt: words(`${id} ?`), answer: "yes", explanation: words("Parce que") },
  options: ["yes", "no"].map((option) => ({ id: option, text: words(option) })),
  sources: [{ title: "ADEME", year: 2024, url: null }],
});
const mission = (id: string, part: object = {}) => ({
  ...{ id, week: 1, topic: "equipment", title: words(id), how: words(id), unit: words("pièces") },
  ...{ steps: 2, ask: 10, most: 40, cap: 3 },
  ...part,
});
const empty = Campaign.parse({
  ...{ schemaVersion: 1, id: "campaign1", locale: "fr", title: "Défi", organiser: null, daySeconds: null },
  ...{ starts: "2027-03-01", isRanked: false, teams: {}, ideas: {}, thanks: [], votes: {} },
  deck: {
    ...{ id: "defi", kind: "campaign", title: words("Défi"), licence: "CC-BY-4.0", between: "services" },
    weeks: 3,
    missions: [mission("keep", { isKept: true }), mission("other"), mission("once", { unit: undefined })],
    meters: [
      { id: "prints", title: words("Pages"), unit: words("pages"), how: words("Compteur"), better: "less" },
    ],
    medals: { steps: [1, 2, 4], progress: [5, 10, 20] },
    gauge: { perPerson: 10, stages: ["a", "b", "c", "d"].map(words) },
    regular: 0.5,
    quizzes: [
      { week: 1, steps: 3, questions: [question("one"), question("two")] },
      { week: 2, steps: 3, questions: [question("three")] },
    ],
    cleanup: {
      week: 1,
      lines: [
        line("reemploi-portable", "reemploi"),
        line("donnees-mails", "donnees", {
          steps: 1,
          cap: 1,
          ask: [20_000, 200_000],
          most: [200_000, 2_000_000],
        }),
        line("donnees-cloud-go", "donnees", { steps: 1, cap: 1, ask: [500, 4_000], most: [2_000, 20_000] }),
      ],
    },
    sessions: { steps: 5, counted: 2 },
  },
});

const [dsi, culture] = ["dsi001", "cult01"];
const team = (id: string, people: number): CampaignChange => ({
  ...{ type: "team/add", id, name: `Service ${id}`, people, day: "2027-03-01" },
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
const played = after(empty, team(dsi, 10), team(culture, 20));

let rows = 0;
const row = (part: Partial<Declaration> = {}): Declaration => ({
  ...{ id: `row${String((rows += 1)).padStart(6, "0")}`, team: dsi, device: "device01", mission: "keep" },
  ...{ day: "2027-03-02", amount: 1 },
  ...part,
});
function summed(...all: readonly Declaration[]) {
  const totals = noTotals();
  for (const one of all) count(totals, played, one);
  return totals;
}
const stepsOf = (...all: readonly Declaration[]) => summed(...all).teams.get(dsi)?.steps ?? 0;
const said = (
  part: Partial<Declaration>,
  more: { already?: number; isSure?: boolean; isTeam?: boolean } = {},
) => declare(played, { declaration: row(part), today: "2027-03-09", already: 0, isSure: false, ...more });
const session = (
  id: string,
  people: number,
  cleanup: Record<string, number> = {},
  of = dsi,
): CampaignChange => ({
  type: "session/bring",
  session: { id, team: of, day: "2027-03-03", title: words("Découverte"), people, cleanup },
});

describe("a quiz", () => {
  test("brings its steps once to a device, on whatever days it is sent", () => {
    expect(stepsOf(row({ mission: "quiz-1" }), row({ mission: "quiz-1", day: "2027-03-05" }))).toBe(3);
    expect(said({ mission: "quiz-1" }, { already: 1 })).toEqual({ kind: "refused", refusal: "quiz-done" });
  });

  test("opens with its week and closes with the campaign", () => {
    expect(said({ mission: "quiz-2", day: "2027-03-07" })).toEqual({
      kind: "refused",
      refusal: "mission-not-open",
    });
    expect(openQuiz(played, 2, "2027-03-08")?.week).toBe(2);
    expect([openQuiz(played, 2, "2027-03-07"), openQuiz(played, 1, "2027-03-22")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("asks without its answers, and tells the same whether one was right or not", () => {
    const quiz = openQuiz(played, 1, "2027-03-02");
    if (!quiz) throw new Error("no quiz");
    expect(JSON.stringify(askedOf(quiz))).not.toMatch(/answer|explanation|ADEME/);
    expect(toldOf(quiz, "one", "no")).toEqual(toldOf(quiz, "one", "yes"));
    expect([toldOf(quiz, "one", "maybe"), toldOf(quiz, "three", "yes")]).toEqual([undefined, undefined]);
    const told = everyoneReads({ campaign: played, totals: noTotals(), today: "2027-03-09" });
    expect(JSON.stringify(told)).not.toContain("Parce que");
    expect(told.quizzes.map(({ week }) => week)).toEqual([2, 1]);
  });
});

describe("a cleanup", () => {
  test("never brings more by deleting than by keeping one device, however much and on however many days", () => {
    const deleted = fc.record({
      mission: fc.constantFrom("donnees-mails", "donnees-cloud-go"),
      day: fc.constantFrom("2027-03-02", "2027-03-03", "2027-03-12"),
      amount: fc.integer({ min: 1, max: 100_000 }),
    });
    const kept = stepsOf(row({ mission: "reemploi-portable" }));
    fc.assert(
      fc.property(fc.array(deleted, { maxLength: 30 }), (parts) => {
        expect(stepsOf(...parts.map((part) => row(part)))).toBeLessThan(kept);
      }),
    );
  });

  test("asks and refuses a person before a whole team", () => {
    const amounts = (amount: number, isTeam: boolean) =>
      said({ mission: "reemploi-portable", amount }, { isTeam }).kind;
    expect([amounts(7, false), amounts(8, false), amounts(21, false)]).toEqual(["taken", "asked", "refused"]);
    expect([amounts(21, true), amounts(60, true), amounts(201, true)]).toEqual(["taken", "asked", "refused"]);
  });

  test("of a whole team keeps every unit, the steps of one person, and is nobody who took part", () => {
    const totals = summed(row({ mission: "reemploi-portable", amount: 40, device: WHOLE_TEAM }));
    expect(totals.teams.get(dsi)?.steps).toBe(12);
    const [, own] = standings(played, totals, "2027-03-03");
    expect(own).toMatchObject({ kept: 40, takingPart: null });
    expect(totals.teams.get(dsi)?.devices.size ?? 0).toBe(0);
    const won = prizesOf(played, standings(played, totals, "2027-03-03"));
    expect(won.find(({ prize }) => prize === "equipment-kept")?.groups).toEqual([dsi]);
  });

  test("is summed for everybody together, with that of sessions, and without teams taken away", () => {
    const totals = summed(
      row({ mission: "reemploi-portable", amount: 2 }),
      row({ mission: "reemploi-portable", amount: 3, team: culture }),
    );
    const campaign = after(played, session("sess01", 8, { "reemploi-portable": 4, "donnees-cloud-go": 1.5 }));
    const sums = (of: Campaign) => cleanedOf(of, totals).map(({ id, amount }) => [id, amount]);
    expect(sums(campaign)).toEqual([
      ["reemploi-portable", 9],
      ["donnees-cloud-go", 1.5],
    ]);
    const gone = after(campaign, { type: "team/set", team: dsi, field: "isRemoved", value: true });
    expect(sums(gone)).toEqual([["reemploi-portable", 3]]);
  });
});

describe("a whole session", () => {
  test("brings steps for each participant up to the headcount, for the two largest, in whatever order", () => {
    const all = [session("sess01", 4), session("sess02", 60), session("sess03", 7)];
    const forward = after(played, ...all);
    expect(sessionSteps(forward, dsi)).toBe((10 + 7) * 5);
    expect(sessionSteps(after(played, ...all.reverse()), dsi)).toBe((10 + 7) * 5);
    expect(gaugeOf(forward, noTotals()).steps).toBe((10 + 7) * 5);
  });

  test("is never there twice, not even for another team, and goes as it came", () => {
    const once = after(played, session("sess01", 4));
    expect(refusalOf(once, session("sess01", 4, {}, culture))).toBe("session-there");
    expect(after(once, { type: "session/drop", session: "sess01" }).sessions).toEqual({});
    expect(refusalOf(played, { type: "session/drop", session: "sess01" })).toBe("session-unknown");
  });
});

describe("totals", () => {
  test("are those of the rows, with quizzes, cleanups, slips, sessions and corrections in any order", () => {
    const any = fc.record({
      team: fc.constantFrom(dsi, culture),
      device: fc.constantFrom("device01", "device02", WHOLE_TEAM, slipDevice(3)),
      mission: fc.constantFrom("keep", "once", "quiz-1", "quiz-2", "reemploi-portable", "donnees-mails"),
      day: fc.constantFrom("2027-03-02", "2027-03-09", "2027-03-16"),
      amount: fc.integer({ min: 1, max: 9 }),
    });
    const corrections = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
    const brought = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), corrections, brought, (parts, corrected, people) => {
        let all = parts.map((part) => row(part));
        const totals = summed(...all);
        for (const [at, amount] of corrected) {
          const one = all[at];
          if (!one) continue;
          correct(totals, played, one, amount);
          all = all.map((other) => (other === one ? { ...one, amount } : other));
        }
        const again = summed(...[...all].reverse().filter(({ amount }) => amount > 0));
        const sessions = people.map((count) => session(`session${count}`, count));
        const [forward, backward] = [after(played, ...sessions), after(played, ...[...sessions].reverse())];
        expect(standings(forward, totals, "2027-03-21")).toEqual(standings(backward, again, "2027-03-21"));
        expect(gaugeOf(forward, totals)).toEqual(gaugeOf(backward, again));
        expect(cleanedOf(forward, totals)).toEqual(cleanedOf(backward, again));
      }),
    );
  });
});

describe("a team's first questions", () => {
  const set = (field: string, value: unknown): CampaignChange => ({
    type: "team/set",
    team: dsi,
    field,
    value,
  });

  test("leave a meter aside until somebody reads it", () => {
    const aside = after(played, set("aside", ["prints"]), set("startedOn", "2027-03-02"));
    expect(aside.teams[dsi]).toMatchObject({ aside: ["prints"], startedOn: "2027-03-02" });
    const reading = { day: "2027-03-04", value: 100, people: 10 };
    const read = after(aside, { type: "team/read", team: dsi, meter: "prints", reading });
    expect(read.teams[dsi]?.aside).toEqual([]);
    expect(refusalOf(played, set("startedOn", "demain"))).toBe("value-unreadable");
  });
});

describe("the page that says how it is counted", () => {
  const read = (today: string) => everyoneReads({ campaign: played, totals: noTotals(), today });

  test("tells what everything brings before the first day as after the last", () => {
    const worth = { quiz: 3, cleanup: { kept: 6, data: 2 } };
    expect([read("2027-02-20").worth, read("2027-04-01").worth]).toEqual([worth, worth]);
    expect([read("2027-02-20").cleanup, read("2027-02-20").quizzes]).toEqual([null, []]);
  });

  test("still names what was declared once no mission is open", () => {
    expect(read("2027-04-01")).toMatchObject({
      missions: [],
      past: [{ id: "keep" }, { id: "other" }, { id: "once" }],
    });
    expect(read("2027-03-03").past).toEqual([]);
  });
});

describe("relays and ideas", () => {
  const add = (relay: string): CampaignChange => ({ type: "relay/add", team: dsi, relay, label: "Accueil" });

  test("relays come and go, twelve at once", () => {
    const twelve = after(played, ...Array.from({ length: 12 }, (_, at) => add(`relay${at + 10}`)));
    expect(refusalOf(twelve, add("relay99"))).toBe("relays-too-many");
    expect(refusalOf(twelve, add("relay10"))).toBe("relay-there");
    const fewer = after(twelve, { type: "relay/remove", team: dsi, relay: "relay10" });
    expect(refusalOf(fewer, { type: "relay/remove", team: dsi, relay: "relay10" })).toBe("relay-unknown");
  });

  test("an idea withdrawn is written again with the votes it had, and never over another team's", () => {
    const idea = { id: "idea01", team: dsi, text: "Une armoire commune" };
    const preferred = after(
      played,
      { type: "idea/add", idea },
      { type: "idea/prefer", team: culture, idea: "idea01" },
    );
    const back = after(preferred, { type: "idea/withdraw", idea: "idea01" }, { type: "idea/add", idea });
    expect(back).toEqual(preferred);
    expect(refusalOf(back, { type: "idea/add", idea: { ...idea, team: culture } })).toBe("idea-there");
  });

  test("a captain reads where each count comes from, and no device", () => {
    const own = [row({ device: slipDevice(4) }), row({ device: WHOLE_TEAM }), row()];
    const told = captainReads({ campaign: played, totals: noTotals(), today: "2027-03-03" }, dsi, own);
    expect(told?.rows.map(({ from }) => from)).toEqual(["phone", "team", "slip"]);
    expect(JSON.stringify(told)).not.toMatch(/slip0|device/);
  });
});
