/** What a campaign hands on without a key: a calendar that other programs read, and a feed of news that names nobody. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readCalendar } from "../support/calendar.ts";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

const DAY = 24 * 3600 * 1000;
const TITLE = "Été, hiver; « sobre » \\ <b>&";
const Made = z.object({ id: z.string(), code: z.string(), organiserKey: z.string() });
type Made = z.output<typeof Made>;
const Everyone = z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) });

let server: TestServer;
let made: Made;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toLocaleDateString("sv-SE");
const at = (path: string, { id } = made) => `/api/campaigns/${id}${path}`;
const get = (path: string, headers: Record<string, string> = {}) => call(server, at(path), { headers });

async function begin(starts: string, teams: readonly object[], title = TITLE): Promise<Made> {
  const body = { scenario: "defi-inter-services", title, starts, teams };
  return Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
}
const set = (field: string, value: unknown) =>
  call(server, at("/changes"), {
    ...{ method: "POST", key: made.organiserKey },
    body: { changes: [{ type: "campaign/set", field, value }] },
  });
/** As readers ask; without the second line fetch says that it wants no answer from before. */
const asking = (etag: string) => ({ "if-none-match": etag, "cache-control": "max-age=0" });
let sent = 0;
async function declare(campaign: Made, team: string, day: string, amount: number): Promise<number> {
  const { teams } = Everyone.parse((await call(server, at("/everyone.fr.json", campaign))).body);
  const body = {
    ...{ id: `row${String((sent += 1)).padStart(6, "0")}`, device: `canary-device-${sent}-0000`, day },
    ...{ team: teams.find(({ name }) => name === team)?.id, mission: "garder-un-appareil", amount },
  };
  const path = at("/declarations", campaign);
  return (await call(server, path, { method: "POST", body: { ...body, isSure: true } })).status;
}

beforeAll(async () => {
  server = await TestServer.start();
  made = await begin(daysAgo(8), [
    { name: "DSI", people: 5 },
    { name: "Canari-Port", people: 3 },
  ]);
});
afterAll(() => server.stop());

describe("the calendar of a campaign", () => {
  const calendar = async (query = "") => readCalendar((await get(`/calendar.ics${query}`)).text);

  test("tells whole days: launch, three weeks with their missions, halfway, last day", async () => {
    const { name, events } = await calendar();
    expect(name).toBe(TITLE);
    const days = events.map(({ from, until }) => [from, until]);
    const on = (after: number, length = 1) => [daysAgo(8 - after), daysAgo(8 - after - length)];
    expect(days).toEqual([on(0), on(0, 7), on(7, 7), on(14, 7), on(10), on(20)]);
    expect(events[1]?.summary).toBe(`${TITLE}\u00a0: semaine 1 sur 3`);
    expect(events[1]?.description).toContain("– Garder un appareil\n");
    expect(events[1]?.description).toContain(`/defi/${made.code}`);
    expect((await calendar("?lang=en")).events[1]?.summary).toBe(`${TITLE}: week 1 of 3`);
  });

  test("is had by the code alone, and no code gives none", async () => {
    const { status, text } = await call(server, `/api/campaigns/by-code/${made.code}/calendar.ics`);
    expect([status, text]).toEqual([200, (await get("/calendar.ics")).text]);
    expect((await call(server, "/api/campaigns/by-code/DZZZZZZ/calendar.ics")).status).toBe(404);
  });

  test("keeps each event’s name when dates move, and counts the moves, also after a kill", async () => {
    const before = (await calendar()).events;
    await set("ceremony", daysAgo(-30));
    await set("isRanked", true);
    await set("ceremony", daysAgo(-31));
    const after = (await calendar()).events;
    expect(after.slice(0, -1).map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.at(-1)?.from).toBe(daysAgo(-31));
    expect([before[0]?.sequence, after[0]?.sequence]).toEqual([0, 2]);
    await server.kill();
    await server.startAgain();
    expect((await calendar()).events).toEqual(after);
  });

  test("folds a title of long words and signs between letters", async () => {
    await set("title", `${"É👩‍💻".repeat(20)}, fin`);
    expect((await calendar()).events[0]?.summary).toContain(`${"É👩‍💻".repeat(20)}, fin`);
    await set("title", TITLE);
  });

  test("is answered by nothing new when nothing moved", async () => {
    const etag = (await get("/calendar.ics")).response.headers.get("etag") ?? "";
    expect((await get("/calendar.ics", asking(etag))).status).toBe(304);
  });
});

describe("the feed of a campaign", () => {
  const feed = async (campaign = made, locale = "fr") =>
    (await call(server, at(`/feed.${locale}.xml`, campaign))).text;
  const guids = (xml: string) => [...xml.matchAll(/<guid[^>]*>[^-]*-([^@]*)@/g)].map(([, id]) => id);

  test("tells the weeks that have begun, the latest first, in well-formed XML with everything escaped", async () => {
    const xml = await feed();
    expect(guids(xml)).toEqual(["week-2", "week-1"]);
    expect(xml).toContain("<title>Été, hiver; « sobre » \\ &lt;b&gt;&amp;\u00a0: les nouvelles</title>");
    expect(xml).toContain(`<pubDate>${new Date(`${daysAgo(1)}T06:00:00Z`).toUTCString()}</pubDate>`);
    expect(unbalanced(xml)).toEqual([]);
    expect(await feed(made, "en")).toContain("Week 2: new missions");
  });

  test("tells on which day the gauge reached a stage, from the rows alone: the same after a kill", async () => {
    const starts = daysAgo(6);
    const other = await begin(starts, [{ name: "DSI", people: 5 }]);
    // The later day is noted first. Five times two devices kept are sixty steps of the hundred that fill the gauge.
    for (const day of [5, 6])
      for (let person = 0; person < 5; person += 1)
        expect(await declare(other, "DSI", daysAgo(day), 2)).toBe(201);
    const xml = await feed(other);
    const stages = /stage-(\d)@trois-tiers<\/guid><pubDate>([^<]+)/g;
    expect([...xml.matchAll(stages)].map(([, stage, day]) => [stage, day])).toEqual(
      [
        ["3", 5],
        ["4", 5],
        ["1", 6],
        ["2", 6],
      ].map(([stage, day]) => [stage, new Date(`${daysAgo(Number(day))}T06:00:00Z`).toUTCString()]),
    );
    expect(xml).not.toContain("canary-device");
    await server.kill();
    await server.startAgain();
    expect(await feed(other)).toBe(xml);
  });

  test("names no team of fewer than five, and tells no stage where fewer than five play", async () => {
    const few = await begin(daysAgo(22), [{ name: "Canari-Port", people: 1 }]);
    expect(guids(await feed(few)).filter((id) => id?.startsWith("stage"))).toEqual([]);
    expect(await feed(few)).not.toContain("Canari");
    expect(guids(await feed(few))).toContain("results");
  });

  test("is answered by nothing new when there is none", async () => {
    const first = await get("/feed.fr.xml");
    expect(first.response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const etag = first.response.headers.get("etag") ?? "";
    expect((await get("/feed.fr.xml", asking(etag))).status).toBe(304);
  });
});

test("the agenda tells all missions and links that open no desk", async () => {
  const { text, body } = await get("/agenda.en.json");
  expect(z.object({ missions: z.array(z.unknown()) }).parse(body).missions.length).toBeGreaterThan(12);
  expect(text).not.toContain("#");
  expect((await call(server, "/api/campaigns/aaaaaaaaaaaa/agenda.fr.json")).status).toBe(404);
});

test("the term is told to those who steer, in the months that were set; a wrong number of them stops the start", async () => {
  const Term = z.object({ erasesAt: z.string(), isAnnounced: z.boolean(), forgetsAt: z.string() });
  expect((await get("/term")).status).toBe(403);
  const told = Term.parse((await call(server, at("/term"), { key: made.organiserKey })).body);
  const after = (time: string) => (Date.parse(time) - Date.parse(`${daysAgo(8)}T00:00:00Z`)) / DAY;
  expect([told.isAnnounced, after(told.erasesAt), after(told.forgetsAt)]).toEqual([false, 21 + 396, 81]);
  const failed = TestServer.start({ CAMPAIGN_MONTHS: "soon" });
  await expect(failed).rejects.toThrow("CAMPAIGN_MONTHS est un nombre entier");
});

/** Tags that are not closed in their order; texts with a bare `&` or `<`. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = xml.match(/&(?!(?:amp|lt|gt|quot|apos);)/g) ?? [];
  for (const [, close, name = "", self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (self === "/") continue;
    if (close !== "/") open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}
