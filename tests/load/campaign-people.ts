/**
 * A program of its own: the people of a campaign, over HTTP. `campaign-people.ts <act> <order as JSON>` prints what
 * they saw: `declare` follows a plan while one page reads the gauge, `open` opens as many phones, `floor` posts alone.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import {
  deviceName,
  planned,
  type Acknowledged,
  type CampaignShape,
  type PlannedMission,
  type Sample,
} from "./campaign-plan.ts";
import { HttpPeople } from "./http-people.ts";

interface Order {
  readonly url: string;
  readonly id: string;
  readonly code: string;
  readonly day: string;
  readonly teams: readonly string[];
  readonly shape: CampaignShape;
  readonly missions: readonly PlannedMission[];
}

/** What is open at once on a day: a phone keeps its connection for the few seconds of its visit. */
const CONNECTIONS = 400;
/** The page of a gauge that somebody looks at all the time. */
const LOOK_MS = 500;

const [act = "", said = "{}"] = process.argv.slice(2);
const order = JSON.parse(said) as Order;
const people = new HttpPeople(order.url, CONNECTIONS);
const start = performance.now();
const now = () => performance.now() - start;

const until = (at: number) => sleep(Math.max(0, at - now()));

function gaugeIn(body: Buffer): number {
  const plain = body[0] === 0x7b ? body : body[0] === 0x1f ? gunzipSync(body) : brotliDecompressSync(body);
  return (JSON.parse(plain.toString()) as { gauge: { steps: number } }).gauge.steps;
}

const everyone = () => people.ask({ path: `/api/campaigns/${order.id}/everyone.fr.json` });

async function declareAll(isFloor: boolean): Promise<object> {
  const plan = planned(order.shape, order.missions);
  const acknowledged: Acknowledged[] = [];
  const samples: Sample[] = [];
  const refused = new Map<string, number>();
  let [bytes, isOver] = [0, false];
  const declaring = plan.map(async ({ id, at, participant, team, mission, amount }, row) => {
    await until(at);
    const body = {
      ...{ id, team: order.teams[team], device: deviceName(participant), mission, day: order.day, amount },
      isSure: true,
    };
    const answer = await people.ask({ path: `/api/campaigns/${order.id}/declarations`, body });
    bytes += answer.bytes;
    if (answer.status === 201) acknowledged.push({ row, ms: now() - at, at: now() });
    else refused.set(answer.body.toString(), (refused.get(answer.body.toString()) ?? 0) + 1);
  });
  const looking = (async () => {
    while (!isOver && !isFloor) {
      const { body } = await everyone();
      samples.push({ at: now(), steps: gaugeIn(body) });
      await sleep(LOOK_MS);
    }
  })();
  await Promise.all(declaring);
  isOver = true;
  await looking;
  return { acknowledged, samples, refused: Object.fromEntries(refused), bytes };
}

/** What a page asks for when it is opened again: itself, the campaign by its code, everybody's reading, one's own. */
async function openAll(): Promise<object> {
  const { participants, perSecond } = order.shape;
  const first = await people.ask({ path: `/defi/${order.code}` });
  const opened: number[] = [];
  const read: number[] = [];
  let [bytes, failed] = [0, 0];
  await Promise.all(
    Array.from({ length: participants }, async (_, n) => {
      const at = (n * 1000) / perSecond;
      await until(at);
      const page = await people.ask({ path: `/defi/${order.code}` });
      const found = await people.ask({ path: `/api/campaigns/by-code/${order.code}` });
      const asked = now();
      const told = await everyone();
      read.push(now() - asked);
      const own = { path: `/api/campaigns/${order.id}/mine`, body: { device: deviceName(n) } };
      const mine = await people.ask(own);
      const all = [page, found, told, mine];
      bytes += all.reduce((sum, one) => sum + one.bytes, 0);
      if (all.some(({ status }) => status !== 200)) failed += 1;
      opened.push(now() - at);
    }),
  );
  return { opened, read, bytes, failed, page: first.bytes };
}

const seen = act === "open" ? await openAll() : await declareAll(act === "floor");
process.stdout.write(JSON.stringify(seen), () => process.exit(0));
