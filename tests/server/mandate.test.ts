/** Le Mandat set at creation, through the real API: what is accepted is played, kept and printed; what is not says where and why. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const OWN = {
  ...{ base: "commune-40", agents: 120, fixe: 40, portable: 70, ecran: 90, smartphone: 30, tablette: 2 },
  ...{ imprimante: 9, multifonction: 5, serveurs: 2, to: 4.5 },
};

function post(path: string, body: unknown, language = "fr"): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify(body),
  });
}

interface Refused {
  readonly refusal: string;
  readonly message: string;
  readonly problems?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

async function refusedOf(choice: unknown, language = "fr", scenario = "mandat-90"): Promise<Refused> {
  const body = { scenario, mandate: choice };
  const [preview, created] = [
    await post("/api/mandate/preview", body, language),
    await post("/api/sessions", body, language),
  ];
  expect([preview.status, created.status]).toEqual([400, 400]);
  const said = (await created.json()) as Refused;
  expect(await preview.json()).toEqual(said);
  return said;
}

/** `place: sentence` of each problem, with plain spaces. */
const lines = ({ problems = [] }: Refused) =>
  problems.map(({ path, message }) => `${path.join(".")}: ${message}`.replaceAll("\u00A0", " "));

const ownWith = (change: Record<string, unknown>) => ({ estate: { own: { ...OWN, ...change } } });

describe("what is offered", () => {
  test("a scenario says the years and the estate of its mandate, or that it has none", async () => {
    const list = (await (await fetch(`${server.url}/api/scenarios`)).json()) as {
      id: string;
      mandate: unknown;
    }[];
    expect(list.find(({ id }) => id === "mandat-90")?.mandate).toMatchObject({
      ...{ estate: "val-d-octet", mode: "national", years: 4, isShort: false },
    });
    expect(list.find(({ id }) => id === "decouverte-60")?.mandate).toBeNull();
  });

  test("each estate comes with its name, its mode and what the model says of it", async () => {
    const list = (await (await fetch(`${server.url}/api/estates`)).json()) as {
      id: string;
      perAgentKg: { low: number; value: number; high: number };
    }[];
    expect(list.map(({ id }) => id).sort()).toEqual([
      ...["commune-40", "departement-colleges", "val-d-octet", "val-d-octet-mesure"],
    ]);
    for (const { perAgentKg: range } of list) {
      expect(range.low).toBeLessThan(range.value);
      expect(range.value).toBeLessThan(range.high);
    }
  });
});

describe("a choice looked at before the session exists", () => {
  test("says the session's minutes, the kilograms per agent with their range, what was scaled, and warnings", async () => {
    const response = await post("/api/mandate/preview", {
      scenario: "mandat-90",
      mandate: { years: 3, estate: { own: OWN } },
    });
    expect(response.status).toBe(200);
    const { minutes, estate } = (await response.json()) as {
      minutes: number;
      estate: { perAgentKg: { low: number; value: number; high: number }; warnings: string[] };
    };
    expect(minutes).toBe(81);
    expect(estate).toMatchObject({
      ...{ mode: "national", agents: 120 },
      scaled: { bornes: 15, switchs: 12, videoprojecteur: 15, box: 12, lignesMobiles: 42 },
    });
    expect(estate.perAgentKg.value).toBeGreaterThan(estate.perAgentKg.low);
    expect(estate.warnings[0]).toContain("n’est pas mesuré");
  });

  test("more of it than a person types is slowed down", async () => {
    const other = await TestServer.start();
    try {
      const ask = () =>
        fetch(`${other.url}/api/mandate/preview`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ scenario: "mandat-90", mandate: {} }),
        });
      const statuses: number[] = [];
      while (statuses.length < 2_000 && statuses.at(-1) !== 429) statuses.push((await ask()).status);
      expect(statuses.slice(0, 90)).toEqual(Array.from({ length: 90 }, () => 200));
      expect(statuses.at(-1)).toBe(429);
    } finally {
      await other.stop();
    }
  });
});

describe("what is refused, with its place and a sentence", () => {
  test.each([
    ["one year", { years: 1 }, "years: ce nombre est trop petit : 1. Le plus petit accepté est 2."],
    [
      "seven years",
      { years: 7 },
      "years: ce nombre est trop grand pour être juste : 7. Le plus grand accepté est 6.",
    ],
    ["half a year", { years: 2.5 }, "years: il faut un nombre entier."],
    [
      "an estate nobody knows",
      { estate: { id: "lune" } },
      "estate.id: aucun parc ne s’appelle « lune ». Parcs connus : commune-40, departement-colleges, val-d-octet-mesure, val-d-octet.",
    ],
    [
      "a shipped estate and own counts together",
      { estate: { id: "commune-40", own: OWN } },
      "estate: un parc livré (`id`) ou vos propres nombres (`own`) : l’un ou l’autre, pas les deux.",
    ],
    [
      "a negative count",
      ownWith({ smartphone: -3 }),
      "estate.own.smartphone: ce nombre est trop petit : -3. Le plus petit accepté est 0.",
    ],
    ["half a screen", ownWith({ ecran: 1.5 }), "estate.own.ecran: il faut un nombre entier."],
    [
      "a word",
      ownWith({ fixe: "beaucoup" }),
      "estate.own.fixe: il faut un nombre, écrit en chiffres, avec un point pour les décimales et sans espace.",
    ],
    [
      "a count that is missing",
      ownWith({ tablette: undefined }),
      "estate.own.tablette: ce nombre manque. Écrivez-le, même s’il vaut 0 : rien n’est supposé à votre place.",
    ],
    [
      "a million screens for a hundred and twenty",
      ownWith({ ecran: 1_000_000 }),
      "estate.own.ecran: 1000000 pour 120 agents, c’est plus de 50 par agent : vérifiez les zéros et le nombre d’agents.",
    ],
    [
      "nobody",
      ownWith({ agents: 0 }),
      "estate.own.agents: ce nombre est trop petit : 0. Le plus petit accepté est 1.",
    ],
    [
      "a base nobody knows",
      ownWith({ base: "mars" }),
      "estate.own.base: aucun parc ne s’appelle « mars ». Parcs connus : commune-40, departement-colleges, val-d-octet-mesure, val-d-octet.",
    ],
  ])("%s", async (_name, choice, line) => {
    const said = await refusedOf(choice);
    expect(said.refusal).toBe("mandate-wrong");
    expect(lines(said)).toEqual([line]);
  });

  test("every missing count is told at once", async () => {
    const said = await refusedOf({ estate: { own: { base: "commune-40", agents: 12 } } });
    expect(said.problems?.map(({ path }) => path.at(-1))).toEqual([
      ...["fixe", "portable", "ecran", "smartphone", "tablette", "imprimante", "multifonction"],
      ...["serveurs", "to"],
    ]);
  });

  test("what is missing and what is wrong are told together, in the order of the form", async () => {
    const said = await refusedOf(ownWith({ tablette: undefined, ecran: 1_000_000, smartphone: -3 }));
    expect(said.problems?.map(({ path }) => path.at(-1))).toEqual(["ecran", "smartphone", "tablette"]);
  });

  test("in the reader's language", async () => {
    const said = await refusedOf(ownWith({ ecran: -1 }), "en");
    expect(said.message).toBe(
      "To look at again, screens: this number is too small: -1. The smallest accepted is 0.",
    );
  });

  test("a mandate for a workshop that has none", async () => {
    const said = await refusedOf({ years: 3 }, "fr", "decouverte-60");
    expect(said.refusal).toBe("mandate-none");
  });
});

describe("a session created with own counts and three years", () => {
  const read = async (path: string, { facilitatorKey }: CreatedSession) =>
    (await server.get(path, facilitatorKey)).text();

  interface Shared {
    flow: { turn: number; phase: string | null };
    phases: Record<string, { years: number; estate: { fr: string } } | undefined>;
  }

  async function started() {
    const session = await server.createSession({
      scenario: "mandat-90",
      tables: 1,
      mandate: { years: 3, estate: { own: OWN } },
    });
    const ana = await Guest.enter(server, session.code);
    expect(await ana.join("Ana")).toBe("ok");
    const host = await Guest.enter(server, session.code, { door: "console", key: session.facilitatorKey });
    await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
    const shared = () => host.mirror.parts.everyone as Shared;
    const send = async (command: Record<string, unknown>) => {
      const { turn } = shared().flow;
      expect(await host.send({ ...command, seen: turn })).toBe("ok");
      await host.sees(() => shared().flow.turn > turn, "the next turn");
    };
    await send({ type: "session/start" });
    await send({ type: "session/open", phase: "mandat" });
    // The first year: numbers are resolved over the estate, proposals are dealt.
    await send({ type: "session/next" });
    return { session, host, shared };
  }

  test("plays with these numbers, says its new length, and is printed with its estate", async () => {
    const { session, host, shared } = await started();
    const { code } = session;
    expect(shared().phases.mandat).toMatchObject({
      years: 3,
      estate: { fr: "Nos propres nombres (120 agents)" },
    });
    const team = host.mirror.parts["team/t1"] as {
      phases: Record<string, { world: { numbers: Record<string, number> } }>;
    };
    expect(team.phases.mandat?.world.numbers).toMatchObject({
      agents: 120,
      "parc.ecran.nombre": 90,
      to: 4.5,
    });
    const header = JSON.parse(await read(`/api/sessions/${code}/header.fr.json`, session)) as {
      minutes: number;
      phases: { id: string; minutes: number }[];
    };
    expect(header.minutes).toBe(81);
    expect(header.phases.find(({ id }) => id === "mandat")?.minutes).toBe(29);
    expect(await read(`/api/sessions/${code}/roadmap?format=md`, session)).toMatch(
      /Parc de jeu.*Nos propres nombres \(120 agents\).*mode national.*3 ans/s,
    );
  });

  test("is found again after kill -9, and its journal alone plays it", async () => {
    const { session } = await started();
    await server.kill();
    await server.startAgain();
    const host = await Guest.enter(server, session.code, { door: "console", key: session.facilitatorKey });
    await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
    expect((host.mirror.parts.everyone as Shared).phases.mandat).toMatchObject({ years: 3 });
    const file = join(mkdtempSync(join(tmpdir(), "mandate-")), "journal.jsonl");
    writeFileSync(file, await read(`/api/sessions/${session.code}/journal`, session));
    const said = execFileSync(process.execPath, ["scripts/run.mjs", "replay", file], { encoding: "utf8" });
    expect(said).toMatch(/ 0 refused/);
  });
});
