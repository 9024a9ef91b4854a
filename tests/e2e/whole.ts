/** Shipped workshops played to their roadmap: console, écran and a phone in real browsers, the room filled by bots. */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../server/scenarios/content.ts";
import { Crowd } from "../load/bots.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
/** A room where nobody did anything for so long has said what it had to say. */
const QUIET_MS = 700;

const { scenarios } = readContent(join(import.meta.dirname, "../../scenarios"));
export const shipped = [...scenarios.keys()];
/** Those of hours: in a file of their own, so that the two halves run side by side. */
export const isLong = (scenario: string) => /^(atelier|journee)-/.test(scenario);

const flowOf = (crowd: Crowd) => crowd.clients[0]?.everyone?.flow;

async function untilQuiet(crowd: Crowd): Promise<void> {
  while (performance.now() - crowd.lastActAt < QUIET_MS) await sleep(100);
}

/** What the console asks before it ends a session, or leaves a phase that nobody has finished. */
const SURE = /^(Terminer la séance|Fermer quand même)$/;

/** A press while the page is still turning is let go, as the shaking of a hand is: one presses again. */
const AGAIN_MS = 5_000;

/** The presenter's key, as a remote sends it; a press that loses something is asked for twice. */
async function moveOn(host: Page, crowd: Crowd): Promise<void> {
  const turn = flowOf(crowd)?.turn;
  const confirm = host.getByRole("dialog").getByRole("button", { name: SURE });
  let pressedAt = -Infinity;
  await expect
    .poll(
      async () => {
        if (await confirm.isVisible()) await confirm.click();
        else if (performance.now() - pressedAt > AGAIN_MS && flowOf(crowd)?.turn === turn) {
          pressedAt = performance.now();
          await host.keyboard.press("PageDown");
        }
        return flowOf(crowd)?.turn;
      },
      { timeout: 40_000 },
    )
    .not.toBe(turn);
  crowd.lastActAt = performance.now();
}

/** @param isLookedAt page by page, axe included; otherwise pages are watched for errors and broken policies */
export function playAll(played: readonly string[], { isLookedAt }: { readonly isLookedAt: boolean }): void {
  let room: Room;
  beforeAll(async () => {
    room = await Room.open({ scenario: "decouverte-60", tables: 2 });
  });
  afterAll(() => room.close());

  describe.each(played)("%s", (scenario) => {
    test("is played to a roadmap that opens", { timeout: 400_000 }, async () => {
      const phases = scenarios.get(scenario)?.phases ?? [];
      const session = await room.server.createSession({ scenario, tables: 2, title: "Essai" });
      const there = room.at(session);
      const [host, screen] = [await there.console(), await there.screen()];
      await host.getByRole("button", { name: "Commencer", exact: true }).waitFor();
      const phone = await there.page(`/${session.code}`, PHONE);
      await enter(phone, "Camille", "Les Écluses");
      const address = { url: `http://localhost:${room.server.port}`, code: session.code };
      const crowd = await Crowd.gather({ ...address, count: 6, duration: 390, drive: false, pace: 60 });
      const playing = crowd.play();
      await expect.poll(() => crowd.clients.every(({ seat }) => seat !== undefined)).toBe(true);
      await host.getByRole("button", { name: "Commencer", exact: true }).click();
      const seen = new Set<string>();
      while (flowOf(crowd)?.status !== "ended") {
        await untilQuiet(crowd);
        const phase = flowOf(crowd)?.phase ?? "";
        if (isLookedAt && !seen.has(phase)) {
          const name = `${scenario}-${seen.size}-${phase}`;
          await Promise.all([
            room.examine(phone, `${name}-telephone`),
            room.examine(screen, `${name}-ecran`),
            room.examine(host, `${name}-console`),
          ]);
        }
        seen.add(phase);
        await moveOn(host, crowd);
      }
      crowd.stop();
      await playing;
      expect([...seen].filter((id) => id !== "")).toEqual(phases.map(({ id }) => id));
      await host.getByText("Emportez le brouillon").first().waitFor();
      const { facilitatorKey, code } = session;
      const json = await room.server.get(`/api/sessions/${code}/roadmap?format=json`, facilitatorKey);
      const roadmap = (await json.json()) as { sessions: { scenarioId: string }[]; actions: unknown[] };
      expect(roadmap.sessions[0]?.scenarioId).toBe(scenario);
      if (phases.some(({ activity }) => activity === "action-plan"))
        expect(roadmap.actions.length).toBeGreaterThan(0);
      const odt = await room.server.get(`/api/sessions/${code}/roadmap?format=odt`, facilitatorKey);
      expect([odt.status, (await odt.arrayBuffer()).byteLength > 5_000]).toEqual([200, true]);
      await crowd.close();
      for (const page of [host, screen, phone]) await page.context().close();
    });
  });

  test("no page had an error, broke a policy or failed an accessibility rule", () => {
    expect(faults).toEqual([]);
  });
}
