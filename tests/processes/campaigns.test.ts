/** Challenges served by several processes: one holds each, any answers, and a dead one takes no declaration with it. */
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test as anyTest } from "vitest";
import { z } from "zod";
import { call } from "../support/forms.ts";
import { hasPostgres, NO_POSTGRES } from "../support/postgres.ts";
import { Several, until } from "../support/several.ts";
import { smallDisk, NO_SMALL_DISK } from "../support/small-disk.ts";
import { TestServer } from "../support/server.ts";

if (!hasPostgres()) console.log(`Several processes skipped: ${NO_POSTGRES}`);
const test = anyTest.skipIf(!hasPostgres());

const Made = z.object({ id: z.string(), organiserKey: z.string() });
const Everyone = z.object({
  teams: z.array(z.object({ id: z.string() })),
  gauge: z.object({ steps: z.number() }),
  missions: z.array(z.object({ id: z.string(), steps: z.number(), week: z.number() })),
});

let several: Several;
let made: z.output<typeof Made>;
beforeEach(async () => {
  several = await Several.start(2);
  const teams = [
    { name: "Voirie", people: 40 },
    { name: "État civil", people: 25 },
  ];
  const today = new Date().toLocaleDateString("sv-SE");
  const body = { scenario: "defi-inter-services", title: "Défi", starts: today, teams };
  made = Made.parse((await call(several.at(1), "/api/campaigns", { method: "POST", body })).body);
});
afterEach(() => several.stop());

/** Asked again while a process is being taken over or started, as a page does: what waited for the dead one is cut. */
async function read(server: TestServer): Promise<z.output<typeof Everyone>> {
  let body: unknown;
  await until(async () => {
    const answer = await call(server, `/api/campaigns/${made.id}/everyone.fr.json`);
    body = answer.body;
    return answer.status !== 503;
  });
  return Everyone.parse(body);
}

/** Sent until it is answered, as a phone does. @returns the steps it brought */
async function declare(everyone: z.output<typeof Everyone>): Promise<number> {
  const [mission, team] = [everyone.missions.at(0), everyone.teams.at(0)];
  const said = {
    ...{ id: randomBytes(8).toString("hex"), device: randomBytes(12).toString("hex") },
    ...{ team: team?.id, mission: mission?.id, amount: 1 },
    day: new Date().toLocaleDateString("sv-SE"),
  };
  await until(async () => {
    const answer = await fetch(`${several.url}/api/campaigns/${made.id}/declarations`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(said),
      signal: AbortSignal.timeout(8_000),
    }).catch(() => undefined);
    if (answer && answer.status >= 400 && answer.status < 500) throw new Error(await answer.text());
    return answer?.ok === true;
  });
  return mission?.steps ?? 0;
}

test("what is declared through any process is in one total, which both tell", async () => {
  const everyone = await read(several.at(2));
  const steps = await Promise.all(Array.from({ length: 40 }, () => declare(everyone)));
  const sum = steps.reduce((all, one) => all + one, 0);
  expect(sum).toBeGreaterThan(0);
  for (const server of several.servers) expect((await read(server)).gauge.steps).toBe(sum);
});

test("a campaign whose process is killed with -9 goes on by another, with every declaration it acknowledged", async () => {
  const everyone = await read(several.at(1));
  let sum = 0;
  let isOver = false;
  const declaring = Array.from({ length: 6 }, async () => {
    while (!isOver) {
      const steps = await declare(everyone);
      sum += steps;
    }
  });
  await until(() => sum > 40);
  await several.at(1).kill();
  const before = sum;
  await until(() => sum > before + 40);
  isOver = true;
  await Promise.all(declaring);
  expect((await read(several.at(2))).gauge.steps).toBe(sum);
});

test("a process started again with its number has its campaigns again", async () => {
  await read(several.at(1));
  await several.at(1).kill();
  await several.at(1).startAgain();
  const everyone = await read(several.at(1));
  const steps = await declare(everyone);
  expect((await read(several.at(2))).gauge.steps).toBe(steps);
});

test("a full disk on the machine of one process stops neither its sessions nor its campaigns", async (context) => {
  const disk = smallDisk();
  if (!disk) {
    console.log(NO_SMALL_DISK);
    context.skip(NO_SMALL_DISK);
    return;
  }
  const DATABASE_URL = several.base;
  const env = { DATABASE_URL, PROCESS: "3", CREATION_KEY: "open" };
  const server = await TestServer.start(env, { dataDir: disk.dataDir });
  disk.fill(server.pid ?? 0);
  const session = await server.createSession();
  const header = await fetch(`${several.at(1).url}/api/sessions/${session.code}/header.fr.json`);
  expect([header.status, header.headers.get("trois-tiers-process")]).toEqual([200, "3"]);
  expect((await read(server)).teams).toHaveLength(2);
  await server.kill();
  disk.free(0);
  disk.remove();
});

test("REDIS_URL is said to be of no use, and leads nowhere without harm", async () => {
  const env = { DATABASE_URL: several.base, PROCESS: "3", REDIS_URL: "redis://127.0.0.1:1" };
  const server = await TestServer.start(env);
  await until(() => server.output.includes("REDIS_URL n’est pas utilisé"));
  expect((await read(server)).teams).toHaveLength(2);
  await server.stop();
});
