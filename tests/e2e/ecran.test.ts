/** The écran read at 8 m, and what it shows on one's own device. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Guest } from "../load/guest.ts";
import { consoleOf, steer } from "../load/quiz-room.ts";
import { readInDark } from "./dark.ts";
import { answerAlone, enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 320, height: 640 };
/** What a room must follow, in pixels of a projected 1920 × 1080. */
const FOLLOWED = 40;

/** The texts of what matches that are smaller than the room can follow, with their size. */
const tooSmall = (page: Page, followed: string) =>
  page.evaluate(
    ([selector, least]) => {
      const shown = [...document.querySelectorAll(selector)].filter(
        (one) => one.getClientRects().length > 0 && one.closest(".visually-hidden") === null,
      );
      return shown
        .map((one) => [Number.parseFloat(getComputedStyle(one).fontSize), one.textContent] as const)
        .filter(([size]) => size < least)
        .map(([size, text]) => `${size} px: ${text.slice(0, 60)}`);
    },
    [followed, FOLLOWED] as const,
  );

/** The blocks whose words do not fit in them: the écran cannot be scrolled. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".screen-play .card, .screen-side .card, .toile-zones li")]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map((one) => `cut off: ${one.textContent.slice(0, 60)}`),
  );

/** Each of these stands on the page, every one of them can be followed, and on a dark ground everything is read. */
async function canBeFollowed(page: Page, name: string, ...followed: readonly string[]): Promise<void> {
  for (const selector of followed) await page.locator(selector).first().waitFor();
  for (const selector of [...followed, "h1", ".follow"])
    await expect.poll(() => tooSmall(page, selector), { message: selector }).toEqual([]);
  await expect.poll(() => cutOff(page)).toEqual([]);
  expect(await readInDark(page, name)).toEqual([]);
}

/** A session with its écran, and one person on a phone. */
async function openRoom(scenario: string) {
  const room = await Room.open({ scenario, tables: 2 });
  const host = await consoleOf(room.server, room.session);
  const screen = await room.screen();
  const ana = await room.page(`/${room.session.code}`, PHONE);
  await enter(ana, "Ana", "Les Écluses");
  return { room, host, screen, ana };
}

/** What the écran shows, on a phone of 320 px: nothing wider than the page. */
async function watchOnPhone(room: Room, name: string): Promise<void> {
  const watch = await room.page(`/voir/${room.session.code}`, PHONE);
  await watch.getByText("Relié").waitFor();
  await expect
    .poll(() => watch.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
  await room.examine(watch, `voir-${name}-telephone`);
  const folder = process.env.SHOTS;
  if (folder !== undefined)
    await watch.screenshot({ path: `${folder}/voir-${name}-entier.png`, fullPage: true });
}

describe("the whole workshop", () => {
  let room: Room;
  let host: Guest;
  let screen: Page;
  let ana: Page;

  beforeAll(async () => {
    ({ room, host, screen, ana } = await openRoom("decouverte-60"));
  });
  afterAll(() => room.close());

  const open = (phase: string) => steer(host, "session/open", { phase });

  test("the lobby is followed from 8 m", async () => {
    await canBeFollowed(screen, "accueil", ".address", ".join-code", ".lobby-title", ".seats b");
  });

  test("a locked door says on the écran that one may knock", async () => {
    await host.send({ type: "session/lock", isLocked: true });
    await screen.getByRole("heading", { name: "L’entrée est fermée : frappez" }).waitFor();
    await host.send({ type: "session/lock", isLocked: false });
    await screen.getByRole("heading", { name: "Entrez avec votre téléphone" }).waitFor();
  });

  test("a briefing, a word to the room and the clock are followed from 8 m", async () => {
    await steer(host, "session/start");
    await host.send({ type: "session/tell", team: null, text: "La pause arrive dans dix minutes." });
    await screen.getByText("La pause arrive dans dix minutes.", { exact: true }).waitFor();
    await canBeFollowed(
      screen,
      "consigne",
      ".screen-told",
      ".timer",
      ".screen-phase",
      ".briefing-words p",
      ".numbered li",
    );
  });

  test("a question and its answer are followed from 8 m", async () => {
    await open("quiz");
    await canBeFollowed(screen, "question", ".quiz-room-head h1", ".quiz-room .follow");
    await answerAlone(ana);
    await steer(host, "session/next");
    await canBeFollowed(
      screen,
      "reponse",
      ".quiz-room-figure b",
      ".quiz-room-head h1",
      ".quiz-room-side .callout.keep",
    );
  });

  test("the plan and the debrief are followed from 8 m", async () => {
    await open("plan");
    await canBeFollowed(screen, "plan", ".plan-room h1", ".plan-room-tables li b", ".plan-room-rule li b");
    await open("debrief");
    await ana.getByLabel("Votre phrase").fill("On pensait que le courrier pesait plus.");
    await ana.getByRole("button", { name: "Envoyer à la salle" }).click();
    await canBeFollowed(screen, "debrief", ".debrief-prompt", ".sheet p");
  });

  test("mode calme hides what counts and moves nothing else, and is kept", async () => {
    const title = screen.locator("h1").last();
    const before = await title.boundingBox();
    await screen.getByRole("button", { name: "Mode calme" }).click();
    await screen.getByText("1 personne, 2 tables").waitFor({ state: "hidden" });
    await expect.poll(() => screen.getByRole("timer").isVisible()).toBe(false);
    await expect.poll(() => title.boundingBox()).toEqual(before);
    await screen.reload();
    await screen.getByRole("button", { name: "Mode calme", pressed: true }).waitFor();
    await expect.poll(() => screen.getByRole("timer").isVisible()).toBe(false);
  });

  test("the dark ground is kept, and leaves the page as it was when it is taken off", async () => {
    await screen.getByRole("button", { name: "Fond sombre" }).click();
    await screen.reload();
    await screen.getByRole("button", { name: "Fond sombre", pressed: true }).click();
    await expect
      .poll(() => screen.evaluate(() => getComputedStyle(document.documentElement).filter))
      .toBe("none");
  });

  test("the time left is said aloud when it is asked, and by nobody else", async () => {
    const said = screen.locator("[aria-live=polite]").first();
    expect(await said.textContent()).not.toMatch(/Il reste/);
    await screen.getByRole("button", { name: "Dire le temps restant" }).click();
    // Of the thirteen minutes of the debrief, less what the tests before this one took; a whole minute has no seconds.
    await expect
      .poll(() => said.textContent())
      .toMatch(/^Il reste (?:[6-9]|1[0-2]) minutes(?: \d+ secondes?)?\.$/);
  });

  test("without any key, one’s own device shows what the écran shows, from the menu, and reflows at 320 px", async () => {
    await ana.getByRole("button", { name: "Menu" }).click();
    const opening = ana.context().waitForEvent("page");
    await ana.getByRole("link", { name: /Ce que montre l’écran/ }).click();
    const watch = await opening;
    await watch.setViewportSize(PHONE);
    await watch.getByText("On pensait que le courrier pesait plus.").waitFor();
    await watch.getByText("Relié").waitFor();
    await expect
      .poll(() => watch.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    await steer(host, "session/next");
    await watch.getByText("Comprendre", { exact: false }).first().waitFor();
    await room.look(watch, "voir-telephone");
  });
});

test("La Toile is followed from 8 m", async () => {
  const { room, host, screen } = await openRoom("toile-45");
  await steer(host, "session/start");
  await steer(host, "session/next");
  await canBeFollowed(screen, "toile-lot", ".toile-zones h2");
  await steer(host, "session/next");
  await canBeFollowed(screen, "toile", ".toile-asks li", ".toile-rank", ".toile-progress h3");
  await watchOnPhone(room, "toile");
  await room.close();
});

test("Le Mandat is followed from 8 m", async () => {
  const { room, host, screen } = await openRoom("mandat-90");
  await steer(host, "session/start");
  await steer(host, "session/open", { phase: "mandat" });
  await canBeFollowed(screen, "mandat", ".mandate-step", ".mandate-room h1");
  await watchOnPhone(room, "mandat");
  await room.close();
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
