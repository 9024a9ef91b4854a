/** The two live moments of a campaign over HTTP: opened by its organiser alone, fed by its balance, played to a roadmap. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
const Made = z.object({ id: z.string(), code: z.string(), organiserKey: z.string() });
const Opened = z.object({
  code: z.string(),
  joinUrl: z.string(),
  consoleUrl: z.string(),
  screenUrl: z.string(),
});
const Links = z.object({ readers: z.string(), captains: z.array(z.object({ url: z.string() })) });
let made: z.output<typeof Made>;

const day = (shift = 0) => new Date(Date.now() + shift * 86_400_000).toLocaleDateString("sv-SE");
const post = (path: string, body: unknown, key?: string) =>
  call(server, `/api/campaigns/${made.id}${path}`, {
    method: "POST",
    body,
    ...(key !== undefined && { key }),
  });
const begin = async (part: object = {}) => {
  const body = {
    ...{ scenario: "defi-inter-services", title: "Nos tiroirs", starts: day() },
    teams: [
      { name: "DSI", people: 8 },
      { name: "Service de la culture et du patrimoine", people: 20 },
      { name: "Port", people: 3 },
    ],
    ...part,
  };
  return Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
};
const leaf = async (code: string, id: string) =>
  (await call(server, `/api/sessions/${code}/leaves/ceremonie/${id}.fr.json`)).status;
const keyIn = (url: string) => url.split("#")[1] ?? "";

beforeAll(async () => {
  server = await TestServer.start();
  made = await begin();
});
afterAll(() => server.stop());

describe("a campaign that is not over", () => {
  test("opens no ceremony, and says until when; as a rehearsal it does", async () => {
    const refused = await post("/ceremony", {}, made.organiserKey);
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining("en répétition")]);
    const opened = await post("/ceremony", { isRehearsal: true }, made.organiserKey);
    expect([opened.status, Opened.parse(opened.body).code]).toEqual([201, expect.stringMatching(/^\w{6}$/)]);
  });

  test("is launched at tables named after its teams, a long name cut rather than refused", async () => {
    const launch = Opened.parse((await post("/launch", {}, made.organiserKey)).body);
    const key = keyIn(launch.consoleUrl);
    const journal = await (await server.get(`/api/sessions/${launch.code}/journal`, key)).text();
    expect(journal.match(/session\/renameTable/g)).toHaveLength(3);
    const header = await call(server, `/api/sessions/${launch.code}/header.fr.json`);
    expect(header.body).toMatchObject({ title: "Nos tiroirs", minutes: 30 });
  });

  test("opens nothing for a captain, a reader, nobody, or the key of another campaign", async () => {
    const links = Links.parse(
      (await call(server, `/api/campaigns/${made.id}/links`, { key: made.organiserKey })).body,
    );
    const other = await begin();
    const keys = [keyIn(links.captains[0]?.url ?? ""), keyIn(links.readers), undefined, other.organiserKey];
    for (const path of ["/ceremony", "/launch"])
      for (const key of keys) expect((await post(path, { isRehearsal: true }, key)).status).toBe(403);
  });

  test("nothing else than a rehearsal may be asked, and a wrong body is told", async () => {
    expect((await post("/ceremony", { isRehearsal: "oui" }, made.organiserKey)).status).toBe(400);
    expect((await post("/ceremony", { balance: {} }, made.organiserKey)).status).toBe(400);
  });
});

describe("a campaign that is over", () => {
  test("opens its ceremony and no longer its launch; what opens later is not fetched before", async () => {
    made = await begin({ starts: day(-30) });
    expect((await post("/launch", {}, made.organiserKey)).status).toBe(409);
    const { code } = Opened.parse((await post("/ceremony", {}, made.organiserKey)).body);
    expect(await leaf(code, "medals")).toBe(403);
  });

  test("without any team, a room opens all the same", async () => {
    made = await begin({ starts: day(-30), teams: [] });
    expect((await post("/ceremony", {}, made.organiserKey)).status).toBe(201);
  });
});

test("neither moment is proposed among the workshops, and both can be prepared by their name", async () => {
  const offers = z.array(z.object({ id: z.string() })).parse((await call(server, "/api/scenarios")).body);
  expect(offers.filter(({ id }) => id.startsWith("defi-"))).toEqual([]);
  const session = await server.createSession({ scenario: "defi-ceremonie-30", tables: 1 });
  expect(session.code).toMatch(/^\w{6}$/);
});
