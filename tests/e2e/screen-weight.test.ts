/** No screen of a phone asks for more than its share: kilobytes and requests, step after step, on an empty cache. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

/** What docs/ecoconception.md says of every screen; the first one has a limit of its own in the bench. */
const MOST_KB = 100;
/** The first screen, the lobby behind it and the font, which comes once and is then in the cache. */
const ENTRY_KB = 125;
const MOST_REQUESTS = 24;

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
});
afterAll(() => room.close());

/** What the page fetched since it was last asked; frames of its connection apart. */
async function scaleOf(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  let [bytes, requests] = [0, 0];
  client.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  return () => {
    const read = { kilobytes: bytes / 1000, requests };
    [bytes, requests] = [0, 0];
    return read;
  };
}

test("each step of a workshop is within what a screen may weigh", async () => {
  const { code, facilitatorKey } = room.session;
  const phone = await room.page("/healthz", { width: 360, height: 740 });
  const read = await scaleOf(phone);
  read();
  await phone.goto(`http://localhost:${room.server.port}/${code}`);
  await enter(phone, "Camille", "Quai|Table|Halle");
  // The font comes once the browser is idle: on a busy machine it would else be the next screen's.
  await phone.waitForFunction(() => document.documentElement.classList.contains("has-font"));
  await phone.waitForLoadState("networkidle");
  const weights = [{ step: "entry", ...read() }];
  const host = await Guest.enter(room.server, code, { door: "console", key: facilitatorKey });
  const flow = () =>
    (
      host.mirror.parts.everyone as
        { flow: { turn: number; phase: string | null; status: string } } | undefined
    )?.flow;
  await host.sees(() => flow() !== undefined, "the flow");
  for (let step = 0; step < 60 && flow()?.status !== "ended"; step += 1) {
    const seen = flow()?.turn ?? 0;
    const before = flow()?.phase;
    await host.send({ type: step === 0 ? "session/start" : "session/next", seen });
    await host.sees(() => (flow()?.turn ?? 0) > seen, "the next step");
    await phone.waitForTimeout(before === flow()?.phase ? 400 : 1_200);
    await phone.waitForLoadState("networkidle");
    weights.push({ step: `${flow()?.phase ?? ""} ${flow()?.status ?? ""} ${step}`, ...read() });
  }
  const heaviest = weights.toSorted((a, b) => b.kilobytes - a.kilobytes).slice(0, 4);
  console.log(
    heaviest
      .map(({ step, kilobytes, requests }) => `${step}: ${kilobytes.toFixed(1)} KB, ${requests}`)
      .join("\n"),
  );
  expect(flow()?.status).toBe("ended");
  expect(weights.length).toBeGreaterThan(4);
  for (const { step, kilobytes, requests } of weights) {
    expect(kilobytes, step).toBeLessThan(step === "entry" ? ENTRY_KB : MOST_KB);
    expect(requests, step).toBeLessThanOrEqual(MOST_REQUESTS);
  }
  expect(faults).toEqual([]);
});
