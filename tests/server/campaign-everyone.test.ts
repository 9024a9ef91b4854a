/** What everybody reads of a campaign is written once for all: packed, told apart when it moved, and never late for its author. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { HttpPeople } from "../load/http-people.ts";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

const Made = z.object({ id: z.string(), organiserKey: z.string() });
const Everyone = z.object({
  title: z.string(),
  isRanked: z.boolean(),
  teams: z.array(z.object({ id: z.string() })),
  missions: z.array(z.object({ title: z.string() })),
  gauge: z.object({ steps: z.number() }),
});
const Gauge = z.object({ gauge: z.object({ steps: z.number() }), today: z.string(), isRanked: z.boolean() });

let server: TestServer;
let made: z.output<typeof Made>;
let team = "";
let sent = 0;
const day = () => new Date().toLocaleDateString("sv-SE");
const path = (rest: string) => `/api/campaigns/${made.id}${rest}`;
const read = (headers: Record<string, string> = {}, locale = "fr") =>
  call(server, path(`/everyone.${locale}.json`), { headers });
const steps = async () => Everyone.parse((await read()).body).gauge.steps;
const declare = () => {
  sent += 1;
  const body = {
    ...{ id: `each${String(sent).padStart(6, "0")}`, team, day: day(), amount: 1 },
    ...{ device: `device-${String(sent).padStart(16, "0")}`, mission: "garder-un-appareil" },
  };
  return call(server, path("/declarations"), { method: "POST", body });
};

beforeAll(async () => {
  server = await TestServer.start();
  const teams = Array.from({ length: 40 }, (_, n) => ({ name: `Service ${n}`, people: 20 }));
  const body = { scenario: "defi-inter-services", title: "Quarante", starts: day(), teams };
  made = Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
  team = Everyone.parse((await read()).body).teams[0]?.id ?? "";
});
afterAll(() => server.stop());

describe("what everybody reads", () => {
  test("is the same however it travels, and packed weighs a fifth", async () => {
    const [plain, packed] = [
      await read({ "accept-encoding": "identity" }),
      await read({ "accept-encoding": "br" }),
    ];
    expect(packed.response.headers.get("content-encoding")).toBe("br");
    expect(packed.text).toBe(plain.text);
    const bytes = Number(packed.response.headers.get("content-length"));
    expect(bytes).toBeLessThan(plain.text.length / 5);
  });

  test("is not sent again to who has it, until something moved", async () => {
    // As a browser revalidates; fetch of Node asks for everything anew as soon as it is given a tag.
    const browser = new HttpPeople(server.url, 1);
    const tag = (await read()).response.headers.get("etag") ?? "";
    const ask = () => browser.ask({ path: path("/everyone.fr.json"), headers: { "if-none-match": tag } });
    const known = await ask();
    expect([known.status, known.body.length]).toEqual([304, 0]);
    expect((await declare()).status).toBe(201);
    expect((await ask()).status).toBe(200);
    browser.close();
  });

  test("is in the reader's language, whatever was read before", async () => {
    const [fr, en] = [Everyone.parse((await read()).body), Everyone.parse((await read({}, "en")).body)];
    expect(fr.missions[0]?.title).not.toBe(en.missions[0]?.title);
    const tags = [await read(), await read({}, "en")].map(({ response }) => response.headers.get("etag"));
    expect(tags[0]).not.toBe(tags[1]);
  });

  test("always counts what its reader was just told is noted, however many ask at once", async () => {
    for (let n = 0; n < 15; n += 1) {
      const before = await steps();
      expect((await declare()).status).toBe(201);
      const after = await Promise.all([steps(), steps(), steps()]);
      expect(after).toEqual([before + 6, before + 6, before + 6]);
    }
  });

  test("says at once that ranks are shown, in the gauge alone too", async () => {
    const gauge = async () => Gauge.parse((await call(server, path("/gauge.json"))).body);
    const before = await gauge();
    expect(before.isRanked).toBe(false);
    const changes = [{ type: "campaign/set", field: "isRanked", value: true }];
    await call(server, path("/changes"), { method: "POST", key: made.organiserKey, body: { changes } });
    expect(await gauge()).toEqual({ ...before, isRanked: true });
    expect(Everyone.parse((await read()).body).isRanked).toBe(true);
  });

  test("is refused for a campaign that is not there", async () => {
    expect((await call(server, "/api/campaigns/222222222222/gauge.json")).status).toBe(404);
  });
});
