/** The balance over HTTP, and how far each key reads: organiser, reader, captain of one team over another, no key. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Balance } from "../../game/campaign/balance/schema.ts";
import { change, day, declare, keyIn, Links, played, type Played } from "../support/campaign-http.ts";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const balance = async (of: Played, key: string) =>
  Balance.parse((await call(server, of.at("/balance?format=json"), { key })).body);

describe("a challenge between authorities", () => {
  let of: Played;
  beforeAll(async () => {
    of = await played(server, "defi-inter-collectivites", [
      { name: "Avron", people: 40 },
      { name: "Bourg", people: 25 },
      { name: "Clos", people: 3 },
    ]);
    await Promise.all([1, 2, 3, 4, 5, 6].map((who) => declare(of, "Avron", who)));
    await Promise.all([11, 12, 13, 14, 15].map((who) => declare(of, "Bourg", who)));
    await declare(of, "Clos", 21);
    const reading = (team: string, value: number) => ({
      ...{ type: "team/read", team: of.id(team), meter: "impressions" },
      reading: { day: day(), value, people: 25 },
    });
    await change(of, of.captain("Bourg"), reading("Bourg", 98_765));
    const desk = await call(server, of.at("/desk.fr.json"), { key: of.captain("Bourg") });
    const { captain } = z
      .object({ captain: z.object({ rows: z.array(z.object({ id: z.string() })) }) })
      .parse(desk.body);
    await call(server, of.at("/corrections"), {
      ...{ method: "POST", key: of.captain("Bourg") },
      body: { id: captain.rows[0]?.id, amount: 2, why: "Un oubli" },
    });
  });

  test("its organiser and its readers get sums of each authority, and the reasons of corrections", async () => {
    const [whole, read] = [await balance(of, of.organiser), await balance(of, of.reader)];
    expect(read).toEqual(whole);
    expect(whole.teams.map(({ team, kept }) => [team, kept])).toEqual([
      ["Avron", 6],
      ["Bourg", 6],
    ]);
    expect(whole.whole).toMatchObject({ leftOut: 1, kept: 12, takingPart: { count: 11, isAtLeast: false } });
    expect(whole.corrections).toEqual([
      { team: "Bourg", mission: "Garder plutôt que remplacer", why: "Un oubli", count: 1 },
    ]);
    expect(whole.own).toBeNull();
  });

  test("neither reads a value of a meter, a row or what a count was, by any door", async () => {
    for (const key of [of.organiser, of.reader])
      for (const path of ["/desk.fr.json", "/changes", "/balance?format=json", "/balance?format=csv"]) {
        const { text, status } = await call(server, of.at(path), { key });
        expect(status).toBe(200);
        expect(text, path).not.toContain("98765");
        expect(text, path).not.toMatch(/row0000|declaration\/correct|"device"/);
      }
  });

  test("neither corrects a count", async () => {
    for (const key of [of.organiser, of.reader]) {
      const body = { id: "row000001", amount: 0, why: "Pour voir" };
      const tried = await call(server, of.at("/corrections"), { method: "POST", key, body });
      expect(tried.status).toBe(403);
    }
  });

  test("an authority reads its own part and the whole, and no line of another", async () => {
    const own = await balance(of, of.captain("Avron"));
    expect(own.teams.map(({ team }) => team)).toEqual(["Avron"]);
    expect(own.own?.counted.find(({ id }) => id === "garder-plutot-que-remplacer")?.amount).toBe(6);
    expect(own.whole.kept).toBe(12);
    expect(own.corrections).toEqual([]);
    const { text } = await call(server, of.at("/balance?format=csv"), { key: of.captain("Avron") });
    expect(text).not.toMatch(/Bourg|Clos|98765/);
  });

  test("an authority of three has no part of its own to read, nor is read by one that crosses readings", async () => {
    expect((await balance(of, of.captain("Clos"))).own).toBeNull();
    const open = (name: string) => ({ type: "team/set", team: of.id(name), field: "isRead", value: true });
    await change(of, of.captain("Clos"), open("Clos"));
    await change(of, of.captain("Avron"), open("Avron"));
    const desk = await call(server, of.at("/desk.fr.json"), { key: of.captain("Avron") });
    expect(desk.body.captain).toMatchObject({ others: [] });
  });

  test("a captain who took a link of its own is read by no key that the organiser can make", async () => {
    const given = of.captain("Bourg");
    const taken = await call(server, of.at("/own-link"), { method: "POST", key: given });
    const own = keyIn(String(taken.body.url));
    const desk = (key: string) => call(server, of.at("/desk.fr.json"), { key });
    expect((await desk(own)).text).toContain("98765");
    const refused = await desk(given);
    expect([refused.status, refused.body.refusal]).toEqual([403, "campaign-link-closed"]);
    const links = Links.parse((await call(server, of.at("/links"), { key: of.organiser })).body);
    expect(links.captains.map(({ team }) => team)).not.toContain(of.id("Bourg"));
    expect((await change(of, own, { type: "team/lock", team: of.id("Avron") })).status).toBe(403);
    for (const key of [of.organiser, of.reader])
      expect((await call(server, of.at("/own-link"), { method: "POST", key })).status).toBe(403);
    await server.kill();
    await server.startAgain();
    expect([(await desk(own)).status, (await desk(given)).status]).toEqual([200, 403]);
  });

  test("no key, a wrong one, or a captain's of another challenge opens no balance", async () => {
    const other = await played(server, "defi-inter-services", [{ name: "DSI", people: 9 }]);
    for (const key of [undefined, "wrong", other.captain("DSI"), other.organiser]) {
      const tried = await call(server, of.at("/balance?format=json"), key === undefined ? {} : { key });
      expect(tried.status).toBe(403);
    }
  });

  test("the balance comes in each format, and an unknown one is told which there are", async () => {
    for (const format of ["odt", "docx", "md", "html", "csv", "json"]) {
      const { status, response } = await call(server, of.at(`/balance?format=${format}&locale=en`), {
        key: of.organiser,
      });
      expect([status, response.headers.get("content-disposition")]).toEqual([
        200,
        expect.stringContaining(`.${format}"`),
      ]);
    }
    const unknown = await call(server, of.at("/balance?format=exe"), { key: of.organiser });
    expect([unknown.status, unknown.text]).toEqual([400, expect.stringContaining("odt")]);
  });
});

describe("a challenge between services", () => {
  test("lets its organiser read corrections and readings of its own services, and a reader neither", async () => {
    const of = await played(server, "defi-inter-services", [
      { name: "DSI", people: 9 },
      { name: "Port", people: 3 },
    ]);
    const reading = (name: string, value: number) => ({
      ...{ type: "team/read", team: of.id(name), meter: "impressions" },
      reading: { day: day(), value, people: 9 },
    });
    await change(of, of.captain("DSI"), reading("DSI", 45_678));
    await change(of, of.captain("Port"), reading("Port", 12_321));
    const desk = (key: string) => call(server, of.at("/desk.fr.json"), { key });
    expect((await desk(of.organiser)).text).toContain("45678");
    expect((await desk(of.organiser)).text).not.toContain("12321");
    expect((await desk(of.reader)).text).not.toMatch(/45678|12321/);
  });

  test("publishes the form of its balance", async () => {
    const schema = await call(server, "/api/schema/campaign-balance.json");
    expect(schema.body.title).toContain("balance of a challenge");
  });
});
