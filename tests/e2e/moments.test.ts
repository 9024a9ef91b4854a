/** Moments of the écran: shown and gone, absent where less motion is asked; and sounds, fetched when asked for. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Guest, newToken } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

declare global {
  /** In the page: moments in their order, `name` when shown and `-name` when gone. */
  var momentsSeen: string[];
  /** In the page: what was pushed aside, by its class. */
  var pushedAside: string[];
}

/** Reads the page again and again by itself, so that nothing short is missed however slow the machine. */
function watchMoments(): void {
  globalThis.momentsSeen = [];
  globalThis.pushedAside = [];
  new MutationObserver((changes) => {
    for (const { target, oldValue } of changes) {
      if (!(target instanceof Element)) continue;
      const now = target.getAttribute("data-moment");
      if (oldValue !== null && oldValue !== now) globalThis.momentsSeen.push(`-${oldValue}`);
      if (now !== null && oldValue !== now) globalThis.momentsSeen.push(now);
    }
  }).observe(document, { subtree: true, attributeFilter: ["data-moment"], attributeOldValue: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      for (const { node } of Reflect.get(entry, "sources") as { node: Node | null }[])
        globalThis.pushedAside.push(node instanceof Element ? node.outerHTML.slice(0, 80) : "words");
  }).observe({ type: "layout-shift" });
}

const seen = (page: Page) => page.evaluate(() => globalThis.momentsSeen);
const pushedAside = (page: Page) => page.evaluate(() => globalThis.pushedAside);

const soundsAsked = (page: Page): string[] => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/\/art\/sounds\/|howler/.test(request.url())) asked.push(request.url().replace(/.*\//, ""));
  });
  return asked;
};

const screenOf = ({ server, session: { code, screenUrl } }: Room) =>
  `http://localhost:${server.port}/ecran/${code}#${screenUrl.split("#")[1] ?? ""}`;

/** The écran with movements, and the one of a room that asked for less. */
async function openScreens(room: Room): Promise<{ readonly screen: Page; readonly still: Page }> {
  const screen = await room.screen();
  await screen.emulateMedia({ reducedMotion: "no-preference" });
  const still = await room.screen();
  for (const page of [screen, still]) await page.evaluate(watchMoments);
  return { screen, still };
}

describe("a workshop before the room", () => {
  let room: Room;
  let host: Guest;
  let screen: Page;
  let still: Page;

  beforeAll(async () => {
    room = await Room.open({ scenario: "decouverte-60", tables: 2 });
    host = await consoleOf(room.server, room.session);
    ({ screen, still } = await openScreens(room));
    for (const page of [screen, still]) await page.getByText("On vous attend").waitFor();
  });
  afterAll(() => room.close());

  test("no sound is fetched before somebody asks for it, then all, once", async () => {
    const asked = soundsAsked(screen);
    await screen.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    await screen.getByRole("button", { name: "Activer le son" }).click();
    await screen.getByRole("button", { name: "Couper le son" }).waitFor();
    await expect.poll(() => asked.filter((file) => file.endsWith(".opus")).length).toBe(14);
    expect(asked.filter((file) => file.endsWith(".mp3"))).toEqual([]);
  });

  test("who sits down is met by a moment, shown then gone, and nothing else moves", async () => {
    const control = screen.getByRole("button", { name: "Couper le son" });
    await control.focus();
    const ana = await Guest.enter(room.server, room.session.code);
    await ana.join("Ana", newToken(), "t1");
    await expect.poll(() => seen(screen)).toEqual(["arrival", "-arrival"]);
    await room.examine(screen, "accueil-arrivee");
    expect(await pushedAside(screen)).toEqual([]);
    expect(await control.evaluate((one) => one === document.activeElement)).toBe(true);
    await still.getByText("1 personne", { exact: false }).first().waitFor();
    expect(await seen(still)).toEqual([]);
  });

  test("an answer is revealed by a moment, on the écran and on a phone", async () => {
    const phone = await room.page(`/${room.session.code}`, { width: 360, height: 740 });
    await phone.emulateMedia({ reducedMotion: "no-preference" });
    await enter(phone, "Bea", "La Halle");
    await phone.evaluate(watchMoments);
    const asked = soundsAsked(phone);
    await steer(host, "session/start");
    await host.sees(() => everyone(host).flow.phase === "accueil", "the first phase");
    await steer(host, "session/open", { phase: "quiz" });
    await screen.locator(".quiz-room-head h1").waitFor();
    await still.locator(".quiz-room-head h1").waitFor();
    await phone.getByRole("button", { name: /^Valider/ }).waitFor();
    await steer(host, "session/next");
    for (const page of [screen, phone])
      await expect.poll(async () => (await seen(page)).slice(-2)).toEqual(["reveal", "-reveal"]);
    await still.locator(".quiz-room-figure b, .quiz-room-options .answer").first().waitFor();
    expect(await seen(still)).toEqual([]);
    expect(asked).toEqual([]);
    await phone.getByRole("button", { name: "Menu" }).click();
    const own = phone.getByRole("button", { name: "Son sur ce téléphone" });
    await room.examine(phone, "menu-son");
    await own.click();
    await expect.poll(() => asked.filter((file) => file.endsWith(".opus")).length).toBe(4);
    await phone.close();
  });

  test("a key ends a moment at once, whatever time it had left", async () => {
    const page = await room.page("/healthz", { width: 1280, height: 720 });
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.clock.install();
    await page.goto(screenOf(room));
    await page.locator(".quiz-room-head h1").waitFor();
    await page.evaluate(watchMoments);
    const question = () => (everyone(host).phases.quiz as { index: number }).index;
    const before = question();
    await steer(host, "session/next");
    await host.sees(() => question() !== before, "the next question");
    await page.getByText(`Question ${question() + 1} sur`).waitFor();
    await page.clock.pauseAt(Date.now() + 2_000);
    await steer(host, "session/next");
    await expect.poll(() => seen(page)).toEqual(["reveal"]);
    await page.keyboard.press("Shift");
    await expect.poll(() => seen(page)).toEqual(["reveal", "-reveal"]);
    await page.close();
  });

  test("the last minute is said and shown once", async () => {
    const page = await room.page("/healthz", { width: 1920, height: 1080 });
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.clock.install();
    await page.goto(screenOf(room));
    await page.getByText("pour cette étape").waitFor();
    await page.evaluate(watchMoments);
    const { deadline } = everyone(host).flow;
    if (deadline === null) throw new Error("the quiz has no time");
    await page.clock.fastForward(deadline - 45_000);
    await page.getByText("Dernière minute").waitFor();
    await expect.poll(() => seen(page)).toContain("last-minute");
    await room.examine(page, "derniere-minute");
    await page.clock.fastForward(2_000);
    await expect.poll(() => seen(page)).toContain("-last-minute");
    expect(await pushedAside(page)).toEqual([]);
    await page.close();
  });

  test("at the end the roadmap leaves the printer, and its words are there without it", async () => {
    await steer(host, "session/end");
    await expect.poll(() => seen(screen)).toContain("-printed");
    for (const page of [screen, still])
      await page.getByText("La feuille de route brouillon est prête.").waitFor();
    expect(await seen(still)).toEqual([]);
    await room.examine(screen, "fin");
  });
});

describe("the story of a year", () => {
  let room: Room;
  let host: Guest;
  let screen: Page;

  beforeAll(async () => {
    room = await Room.open({ scenario: "mandat-90", tables: 1 });
    host = await consoleOf(room.server, room.session);
    const ana = await Guest.enter(room.server, room.session.code);
    await ana.join("Ana", newToken(), "t1");
    screen = await room.page("/healthz", { width: 1920, height: 1080 });
    await screen.clock.install();
    await screen.goto(screenOf(room));
    await steer(host, "session/start");
    await steer(host, "session/open", { phase: "mandat" });
    await reach("resolution");
  });
  afterAll(() => room.close());

  const mandate = () => everyone(host).phases.mandat as { readonly step: string };
  async function reach(step: string): Promise<void> {
    await host.sees(() => everyone(host).flow.phase === "mandat", "the mandate");
    for (let tries = 0; tries < 9 && mandate().step !== step; tries += 1) {
      const before = mandate().step;
      await steer(host, "session/next");
      await host.sees(() => mandate().step !== before, "the next step");
    }
    expect(mandate().step).toBe(step);
  }

  const pressed = (name: RegExp) => screen.getByRole("button", { name, pressed: true });
  const press = (name: string) => screen.getByRole("button", { name, exact: true }).click();

  test("it goes on by itself, waits when it is asked, and is told again from the beginning", async () => {
    await pressed(/Gagné/).waitFor();
    await screen.getByRole("button", { name: "Attendre ici" }).waitFor();
    await screen.clock.fastForward(6_000);
    await pressed(/Revenu/).waitFor();
    await press("Attendre ici");
    await screen.getByRole("button", { name: "Continuer" }).waitFor();
    await screen.clock.fastForward(9_000); // longer than any of its parts
    await pressed(/Revenu/).waitFor();
    await press("Continuer");
    await screen.getByRole("button", { name: "Attendre ici" }).waitFor();
    await screen.clock.fastForward(8_500);
    await pressed(/Où/).waitFor();
    await press("Depuis le début");
    await pressed(/Gagné/).waitFor();
    await room.examine(screen, "recit-annee");
  });
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
