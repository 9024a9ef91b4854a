/** What the model says of a fiche over HTTP: to authors and readers, from their own estate or one lent, never its factors. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

const Made = z.object({ id: z.string(), key: z.string(), readerUrl: z.string() });
const Kept = z.strictObject({ low: z.number(), high: z.number(), unit: z.string(), hypothesis: z.string() });
const Said = z.object({
  change: z.string().nullable(),
  changes: z.array(z.object({ id: z.string(), label: z.string(), theme: z.string().nullable() })),
  estate: z.string().nullable(),
  estates: z.array(z.object({ id: z.string(), name: z.string(), agents: z.number(), isOwn: z.boolean() })),
  said: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("gain"),
      gain: Kept,
      gainMatter: Kept.nullable(),
      steps: z.array(z.string()),
    }),
    z.object({ kind: z.literal("silent"), why: z.string() }),
    z.object({ kind: z.literal("ask"), what: z.string() }),
  ]),
  rebound: z
    .object({ text: z.string(), guards: z.array(z.string()), documented: z.string().nullable() })
    .nullable(),
});

let server: TestServer;
let made: z.output<typeof Made>;
const path = (query: string) => `/api/workspaces/${made.id}/estimate?${query}`;
const ask = async (query: string) => Said.parse((await call(server, path(query), { key: made.key })).body);
const change = (...changes: readonly object[]) =>
  call(server, `/api/workspaces/${made.id}/changes`, {
    ...{ method: "POST", key: made.key, body: { author: "DSI", changes } },
  });

beforeAll(async () => {
  server = await TestServer.start();
  const body = { title: "Feuille de route" };
  made = Made.parse((await call(server, "/api/workspaces", { method: "POST", body })).body);
  await change({ type: "fiche/add", id: "f1", title: "Garder les écrans", theme: "cycle-de-vie" });
});
afterAll(() => server.stop());

describe("the estimate of a fiche", () => {
  test("asks for a change, then for an estate, before it says anything", async () => {
    expect((await ask("fiche=f1")).said).toEqual({ kind: "ask", what: "change" });
    expect((await ask("fiche=f1&lever=un-ecran-par-defaut")).said).toEqual({ kind: "ask", what: "estate" });
  });

  test("is a range in kilos or tonnes, with the change, the estate, the factors and the date", async () => {
    const { said, rebound } = await ask("fiche=f1&lever=un-ecran-par-defaut&estate=val-d-octet");
    if (said.kind !== "gain") throw new Error(said.kind);
    expect(said.gain.low).toBeLessThan(said.gain.high);
    expect(said.gain.unit).toMatch(/^(kg|t) CO₂e$/u);
    const year = String(new Date().getUTCFullYear());
    for (const told of [year, "Parc type, hypothèse", "000 agents", "chiffres sourcés", "non mesurée"])
      expect(said.gain.hypothesis, told).toContain(told);
    expect(said.gainMatter?.hypothesis).toContain("Matière déplacée");
    expect(rebound?.text.length).toBeGreaterThan(10);
  });

  test("is taken as it is by the fiche, which is then read back with it", async () => {
    const { said } = await ask("fiche=f1&lever=pc-sept-ans-ecrans-dix-ans&estate=val-d-octet");
    if (said.kind !== "gain") throw new Error(said.kind);
    const set = (field: string, value: unknown) => ({ type: "fiche/set", fiche: "f1", field, value });
    const { body } = await change(set("gain", said.gain), set("gainMatter", said.gainMatter));
    expect(body).toEqual({ results: ["ok", "ok"] });
    const document = await server.get(`/api/workspaces/${made.id}/roadmap?format=md`, made.key);
    expect(await document.text()).toContain(said.gain.hypothesis.slice(0, 40));
  });

  test("of an estate that is lent is brought to the authority's staff, and says so", async () => {
    await change({ type: "workspace/set", field: "headcount", value: 50 });
    const { said, estates } = await ask("fiche=f1&lever=un-ecran-par-defaut&estate=val-d-octet");
    expect(estates[0]?.id).toBe("commune-40");
    if (said.kind !== "gain") throw new Error(said.kind);
    expect(said.gain.hypothesis).toContain("ramené à vos 50 agents");
  });

  test.each([
    ["referente-temps-dedie", "uncounted"],
    ["impression-par-badge", "beside"],
    ["no-such-change", "uncounted"],
  ])("of %s is silent, with why: %s", async (lever, why) => {
    expect((await ask(`fiche=f1&lever=${lever}&estate=val-d-octet`)).said).toEqual({ kind: "silent", why });
  });

  test("shows the measured rebound of an action that has one, with its source", async () => {
    const { rebound } = await ask("fiche=f1&lever=froid-pue-salles&estate=val-d-octet");
    expect(rebound?.documented).toMatch(/\(.+, 20\d\d\)/u);
  });

  test("offers no change that nothing counts, and none published as adding weight", async () => {
    const ids = (await ask("fiche=f1")).changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["pc-sept-ans-ecrans-dix-ans", "un-ecran-sur-trois"]));
    for (const none of ["referente-temps-dedie", "stockage-double", "mix-europe"])
      expect(ids).not.toContain(none);
  });

  test("is asked for by a reader too, by nobody without a key, and of no fiche that is not there", async () => {
    const reader = made.readerUrl.split("#")[1] ?? "";
    expect((await call(server, path("fiche=f1"), { key: reader })).status).toBe(200);
    expect((await call(server, path("fiche=f1"), { key: "wrong" })).status).toBe(403);
    const none = await call(server, path("fiche=none"), { key: made.key });
    expect([none.status, none.text]).toEqual([404, expect.stringContaining("gain à la main")]);
  });

  test("never holds the factors of the model", async () => {
    const { text } = await call(server, path("fiche=f1&lever=un-ecran-par-defaut&estate=val-d-octet"), {
      key: made.key,
    });
    expect(text).not.toMatch(/residual|lifeYears|kgCO2e\/appareil/u);
  });
});

test("the library of indicators is served in the reader's language", async () => {
  const read = async (language: string) => {
    const response = await fetch(`${server.url}/api/indicators`, {
      headers: { "accept-language": language },
    });
    return z.array(z.object({ id: z.string(), name: z.string() })).parse(await response.json());
  };
  const [french, english] = [await read("fr"), await read("en")];
  expect(french.length).toBeGreaterThanOrEqual(35);
  expect(french.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
  expect(french[0]?.name).not.toBe(english[0]?.name);
});
