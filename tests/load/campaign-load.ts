/** Ten thousand people of one campaign on one process, over HTTP: declaring, then opening their pages all at once. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { openStore } from "../../server/journal/open.ts";
import { freePort, type TestServer } from "../support/server.ts";
import { percentile } from "./bots.ts";
import {
  lagsOf,
  missingOf,
  planned,
  sumsOf,
  type CampaignShape,
  type Planned,
  type PlannedMission,
} from "./campaign-plan.ts";
import { cpuMs } from "./quiz-load.ts";

const Made = z.object({ id: z.string(), code: z.string() });
const Everyone = z.object({
  missions: z.array(
    z.object({
      ...{ id: z.string(), steps: z.number(), cap: z.number(), most: z.number() },
      unit: z.string().optional(),
    }),
  ),
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  gauge: z.object({ steps: z.number() }),
  standings: z.array(z.object({ group: z.object({ id: z.string() }), steps: z.number() })),
});
type Everyone = z.output<typeof Everyone>;
const Declared = z.object({
  acknowledged: z.array(z.object({ row: z.number(), ms: z.number(), at: z.number() })),
  samples: z.array(z.object({ at: z.number(), steps: z.number() })),
  refused: z.record(z.string(), z.number()),
  bytes: z.number(),
});
type Declared = z.output<typeof Declared>;
const Opened = z.object({
  ...{ opened: z.array(z.number()), read: z.array(z.number()) },
  ...{ bytes: z.number(), failed: z.number(), page: z.number() },
});

export interface Made {
  readonly id: string;
  readonly code: string;
  readonly day: string;
  /** In the order of their numbers. */
  readonly teams: readonly string[];
  readonly missions: readonly PlannedMission[];
}

export interface DeclaringLoad {
  readonly p50: number;
  readonly p99: number;
  readonly acknowledged: number;
  /** Answers other than a yes. */
  readonly refused: number;
  /** Seconds: the worst reading of the gauge. */
  readonly lag: number;
  /** Acknowledged and not in the store after a kill -9. */
  readonly lost: number;
  /** Steps by which totals differ from what was acknowledged, over the gauge and the teams, before and after the kill. */
  readonly apart: number;
  /** Of the server: milliseconds by declaration, share of a core over the run, megabytes at the end. */
  readonly cpu: number;
  readonly core: number;
  readonly rss: number;
}

export interface OpeningLoad {
  readonly p50: number;
  readonly p99: number;
  /** Of the one answer that everybody reads. */
  readonly readP99: number;
  readonly failed: number;
  readonly cpu: number;
  readonly core: number;
  /** Kilobytes of one opening, the page's own files apart. */
  readonly kilobytes: number;
}

const run = promisify(execFile);
const DAY_MS = 86_400_000;
/** Its third week: missions of all weeks are open. */
const BEGUN_DAYS = 15;
const NAMES = ["Médiathèque", "Voirie", "Petite enfance", "Finances", "Espaces verts", "Action sociale"];

const dayOf = (ms: number) => new Date(ms).toLocaleDateString("sv-SE");

/** Kilobytes of memory that a process holds (Linux). */
export function rssMb(pid: number | undefined): number {
  const status = pid === undefined ? "" : readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

export async function readEveryone(url: string, id: string): Promise<Everyone> {
  const response = await fetch(`${url}/api/campaigns/${id}/everyone.fr.json`);
  return Everyone.parse(await response.json());
}

export async function makeCampaign(
  server: TestServer,
  { participants, teams }: CampaignShape,
): Promise<Made> {
  const people = Math.ceil(participants / teams);
  const body = {
    ...{
      scenario: "defi-inter-services",
      title: "Dix mille",
      starts: dayOf(Date.now() - BEGUN_DAYS * DAY_MS),
    },
    teams: Array.from({ length: teams }, (_, n) => ({
      ...{ name: `${NAMES[n % NAMES.length] ?? ""} ${String(n).padStart(3, "0")}`, people },
    })),
  };
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${server.url}/api/campaigns`, {
    ...{ method: "POST", headers, body: JSON.stringify(body) },
  });
  const { id, code } = Made.parse(await response.json());
  const read = await readEveryone(server.url, id);
  const numbered = read.teams.toSorted((a, b) => a.name.slice(-3).localeCompare(b.name.slice(-3)));
  return {
    ...{ id, code, day: dayOf(Date.now()), teams: numbered.map((team) => team.id) },
    missions: read.missions.map(({ unit, ...mission }) => ({ ...mission, isCounted: unit !== undefined })),
  };
}

async function people(act: "declare" | "open" | "floor", url: string, made: Made, shape: CampaignShape) {
  const program = join(import.meta.dirname, "campaign-people.ts");
  const order = JSON.stringify({ url, ...made, shape });
  const { stdout } = await run(process.execPath, [program, act, order], { maxBuffer: 256 * 1024 * 1024 });
  const seen: unknown = JSON.parse(stdout);
  return seen;
}

/** Steps that are not where the plan puts them. */
function apartFrom(rows: readonly Planned[], { teams }: Made, { gauge, standings }: Everyone): number {
  const { all, byTeam } = sumsOf(rows);
  const shown = new Map(standings.map(({ group, steps }) => [group.id, steps]));
  const byTeams = teams.map((id, at) => Math.abs((byTeam.get(at) ?? 0) - (shown.get(id) ?? 0)));
  return Math.abs(all - gauge.steps) + byTeams.reduce((sum, one) => sum + one, 0);
}

/** What the server holds of a campaign, read from its base while no server is at work. */
async function storedRows(dataDir: string, id: string) {
  const { store } = await openStore({ dataDir, databaseUrl: process.env.DATABASE_URL });
  try {
    const rows = await store.campaigns.declared(id);
    return new Map(rows.map((row) => [row.id, row]));
  } finally {
    await store.close();
  }
}

/** They declare at an even pace; then the server is killed, its rows are read, and it comes back. */
export async function declaringLoad(
  server: TestServer,
  made: Made,
  shape: CampaignShape,
): Promise<DeclaringLoad> {
  const before = cpuMs(server.pid);
  const seen = Declared.parse(await people("declare", server.url, made, shape));
  const spent = cpuMs(server.pid) - before;
  const rss = rssMb(server.pid);
  const plan = planned(shape, made.missions);
  const rows = seen.acknowledged.flatMap(({ row }) => plan[row] ?? []);
  const atEnd = apartFrom(rows, made, await readEveryone(server.url, made.id));
  await server.kill();
  const stored = await storedRows(server.dataDir, made.id);
  await server.startAgain();
  const again = apartFrom(rows, made, await readEveryone(server.url, made.id));
  const lags = lagsOf(plan, seen.acknowledged, seen.samples);
  return {
    ...timesOf(seen),
    lag: Math.max(0, ...lags) / 1000,
    ...{ lost: missingOf(rows, stored), apart: atEnd + again, rss },
    ...{ cpu: spent / rows.length, core: spent / (shape.seconds * 1000) },
  };
}

function timesOf({ acknowledged, refused }: Declared) {
  const acks = acknowledged.map(({ ms }) => ms);
  const said = Object.entries(refused);
  if (said.length > 0) process.stderr.write(`refused: ${JSON.stringify(said.slice(0, 3))}\n`);
  return {
    ...{ p50: percentile(acks, 0.5), p99: percentile(acks, 0.99), acknowledged: acks.length },
    refused: said.reduce((sum, [, count]) => sum + count, 0),
  };
}

/** The same declarations, at the same pace, to a server that only writes them. */
export async function declaringFloor(made: Made, shape: CampaignShape) {
  const folder = mkdtempSync(join(tmpdir(), "campaign-floor-"));
  const port = await freePort();
  const program = [
    join(import.meta.dirname, "campaign-floor.ts"),
    String(port),
    join(folder, "floor.sqlite"),
  ];
  const child = spawn(process.execPath, ["--no-warnings", ...program], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  try {
    await once(child, "message");
    const before = cpuMs(child.pid);
    const seen = Declared.parse(await people("floor", `http://127.0.0.1:${port}`, made, shape));
    const { p50, p99, acknowledged } = timesOf(seen);
    return { p50, p99, cpu: (cpuMs(child.pid) - before) / acknowledged, rss: rssMb(child.pid) };
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param shape its participants each open the page once, so many a second */
export async function openingLoad(
  server: TestServer,
  made: Made,
  shape: CampaignShape,
): Promise<OpeningLoad> {
  const before = cpuMs(server.pid);
  const seen = Opened.parse(await people("open", server.url, made, shape));
  const spent = cpuMs(server.pid) - before;
  const { opened, read, failed, bytes, page } = seen;
  const seconds = shape.participants / shape.perSecond;
  return {
    ...{
      p50: percentile(opened, 0.5),
      p99: percentile(opened, 0.99),
      readP99: percentile(read, 0.99),
      failed,
    },
    ...{ cpu: spent / opened.length, core: spent / (seconds * 1000) },
    kilobytes: (bytes / opened.length - page) / 1024,
  };
}
