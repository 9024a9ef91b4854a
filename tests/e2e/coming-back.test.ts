/** Leaving and coming back, in a real browser: the same place, the same state, and nothing asked. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { Road } from "../support/road.ts";
import { answerAlone, enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };

let room: Room;
let road: Road;
let host: Guest;
let ana: Page;

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
  road = await Road.to(room.server.port);
  host = await consoleOf(room.server, room.session);
  ana = await room.page("/", PHONE);
  await ana.clock.install();
  await ana.goto(address());
  await enter(ana, "Ana", "Les Écluses");
  await steer(host, "session/start");
});
afterAll(async () => {
  await room.close();
  await road.close();
});

const address = () => `http://localhost:${road.port}/${room.session.code}`;

/** The facilitator opens a phase; a killed server has taken their connection with it. */
async function open(phase: string): Promise<void> {
  if (host.leftWith !== undefined) host = await consoleOf(room.server, room.session);
  await host.sees(({ parts }) => parts.everyone !== undefined, "the session");
  if (everyone(host).flow.phase === phase) return;
  await steer(host, "session/open", { phase });
  await host.sees(() => everyone(host).flow.phase === phase, phase);
}

/** Where her own answer has led her, and nobody else. */
const atTable = (page: Page) => page.getByRole("heading", { name: "La réponse de la table" });
const isLinked = (page: Page) => page.getByText(/Les Écluses · Relié/).waitFor();

const lost = (page: Page) => page.getByRole("complementary", { name: "Liaison" });

/**
 * The processes in which this browser's pages run. A browser without a screen lets a page run on when it is told that
 * it is frozen: stopped processes are the real thing, what a phone's system does.
 */
async function pagesOf(page: Page): Promise<readonly number[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send("SystemInfo.getProcessInfo")) ?? {};
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

function signal(processes: readonly number[], name: "SIGSTOP" | "SIGCONT"): void {
  expect(processes.length).toBeGreaterThan(0);
  for (const id of processes) process.kill(id, name);
}

/** The same place and the same state; no question, and no second seat. */
async function isBack(page: Page): Promise<void> {
  await isLinked(page);
  await atTable(page).waitFor();
  expect(await page.getByLabel("Votre pseudonyme").count(), "asked for a pseudonym").toBe(0);
  expect(everyone(host).tables.t1?.people, "people at her table").toBe(1);
}

describe("whoever left comes back where they were", () => {
  beforeEach(async () => {
    await open("quiz");
    const validate = ana.getByRole("button", { name: /^Valider/ });
    await validate.or(atTable(ana)).first().waitFor();
    if ((await validate.count()) > 0) await answerAlone(ana);
    await atTable(ana).waitFor();
  });

  test("after a reload", async () => {
    await ana.reload();
    await isBack(ana);
  });

  test("in another tab of the same browser, the two staying together", async () => {
    const tab = await ana.context().newPage();
    await tab.goto(address());
    await isBack(tab);
    await open("accueil");
    await tab.getByRole("button", { name: "Je suis prêt·e" }).click();
    await ana.getByText("C’est noté").waitFor();
    await tab.close();
    await open("quiz");
    await isBack(ana);
  });

  test("after a change of network, told in words and by a drawing that came before it", async () => {
    const came = ana.waitForResponse(/\/held\.svg$/);
    await ana.reload();
    await came;
    await ana.context().setOffline(true);
    road.cut();
    await lost(ana)
      .getByText(/Liaison coupée/)
      .waitFor();
    const drawing = lost(ana).locator("img");
    await expect
      .poll(() => drawing.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    await open("accueil");
    await ana.context().setOffline(false);
    await isLinked(ana);
    await ana.getByText("Accueil").first().waitFor();
    await lost(ana).waitFor({ state: "detached" });
    await open("quiz");
    await isBack(ana);
  });

  test("after ten minutes asleep, nothing of the page running, on a connection that died without a word", async () => {
    const processes = await pagesOf(ana);
    // What a page has asked and been answered is closed by the server soon after: the live connection remains.
    await expect.poll(() => road.open, { timeout: 60_000 }).toBe(1);
    road.fallSilent();
    signal(processes, "SIGSTOP");
    const online = () => host.frames.findLast((frame) => frame.startsWith('["o"'));
    await expect.poll(online, { timeout: 60_000 }).toBe('["o",[]]');
    await open("accueil");
    signal(processes, "SIGCONT");
    await ana.clock.fastForward("10:00");
    // A browser says so when the phone is taken in hand; one without a screen has to be told.
    await ana.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await ana.getByText("Accueil").first().waitFor();
    await isLinked(ana);
    await open("quiz");
    await isBack(ana);
  });

  test("after the server died by kill -9 and started again", async () => {
    await room.server.kill();
    await lost(ana)
      .getByText(/Liaison coupée/)
      .waitFor();
    await room.server.startAgain();
    await open("quiz");
    await isBack(ana);
  });
});

test("the console’s browser dies: the room goes on without it, and the copied link steers again from elsewhere", async () => {
  await open("accueil");
  const desk = await room.console();
  const links = await room.server.get(
    `/api/sessions/${room.session.code}/links`,
    room.session.facilitatorKey,
  );
  const { console: copied } = (await links.json()) as { console: string };
  await desk.getByRole("button", { name: /^Ouvrir :/ }).waitFor();
  const crashed = desk.waitForEvent("crash");
  const session = await desk.context().newCDPSession(desk);
  void session.send("Page.crash").catch(() => undefined); // nobody is left to answer
  await crashed;
  await ana
    .getByRole("button", { name: /Je suis prêt·e|Pas encore/ })
    .first()
    .click();
  await isLinked(ana);
  const other = await room.page(copied.slice(room.server.url.length), { width: 1280, height: 720 });
  await other.getByRole("button", { name: /^Ouvrir :/ }).click();
  await atTable(ana).waitFor();
  await host.sees(() => everyone(host).flow.phase === "quiz", "the quiz");
  expect(everyone(host).tables.t1?.people).toBe(1);
  await other.context().close();
  await desk.context().close();
});

describe("what was being typed when the facilitator went on is kept, and offered again", () => {
  const DRAFT = "Cela dépend de ce que l’on imprime encore";

  test("a sentence of the debrief, under the next question", async () => {
    await open("debrief");
    await ana.getByLabel("Votre phrase").fill(DRAFT);
    await steer(host, "session/next");
    await ana.getByText(DRAFT).waitFor();
    await ana.getByRole("button", { name: "La reprendre ici" }).click();
    await expect.poll(() => ana.getByLabel("Votre phrase").inputValue()).toBe(DRAFT);
  });

  test("an action of the plan, when the phase opens again", async () => {
    await open("plan");
    await ana.getByRole("button", { name: "Écrire la nôtre" }).click();
    await ana.getByLabel("En une phrase").fill(DRAFT);
    await open("debrief");
    await ana.getByLabel("Votre phrase").waitFor();
    await open("plan");
    const write = ana.getByRole("button", { name: "Écrire la nôtre" });
    const field = ana.getByLabel("En une phrase");
    await write.or(field).first().waitFor();
    if ((await field.count()) === 0) await write.click();
    await expect.poll(() => field.inputValue()).toBe(DRAFT);
  });

  test("a reason of the quiz, beside the answer", async () => {
    await open("quiz");
    const kind = () => (everyone(host).phases.quiz as { question: { kind: string } }).question.kind;
    while (kind() !== "debatable") await steer(host, "session/next");
    await ana.getByLabel(/^Pourquoi/).fill(DRAFT);
    await steer(host, "session/next");
    await ana.getByText(DRAFT).waitFor();
  });
});

test("no page had an error or broke a policy", () => {
  expect(faults).toEqual([]);
});
