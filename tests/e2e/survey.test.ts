/** The questionnaire in real browsers: alone and on a shared device, by keyboard, on the console and the écran. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest, newToken } from "../load/guest.ts";
import { consoleOf } from "../load/quiz-room.ts";
import { contentWith } from "../support/own-content.ts";
import { SURVEY_SCENARIO } from "../support/survey.ts";
import { reply, type Person } from "../support/survey-room.ts";
import { turnRoom } from "./desk.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };

let room: Room;
let host: Page;
let screen: Page;
let ana: Page;
/** Of Cléo and Dan. */
let shared: Page;
const others: Person[] = [];
/** What the console's connection holds. */
let seen: Guest;
beforeAll(async () => {
  room = await Room.open(
    { scenario: "sonde", tables: 2 },
    { CONTENT_DIR: contentWith({ sonde: SURVEY_SCENARIO }) },
  );
  const { code } = room.session;
  seen = await consoleOf(room.server, room.session);
  host = await room.console();
  screen = await room.screen();
  ana = await room.page(`/${code}`, PHONE);
  await enter(ana, "Ana", "La Halle");
  shared = await room.page(`/${code}`, PHONE);
  await enter(shared, "Cléo", "La Halle");
  await button(shared, "Nous sommes plusieurs sur cet appareil").click();
  await shared.getByLabel("Son pseudonyme").fill("Dan");
  await button(shared, "Ajouter cette personne").click();
  await shared.getByRole("heading", { name: "Vous y êtes", exact: true }).waitFor();
  for (let n = 0; n < 6; n += 1) {
    const device = await Guest.enter(room.server, code);
    await device.join(`P${n}`, newToken());
    await device.sees(() => device.seats.length > 0, "their seat");
    others.push({ device, seat: device.seats[0] ?? "", pair: newToken() });
  }
});
afterAll(async () => {
  await room.close();
  expect(faults).toEqual([]);
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function answerAll(page: Page, phase: string, rank: number, text: string): Promise<void> {
  await button(page, "Commencer").click();
  for (let n = 1; n <= 10; n += 1) {
    await page.getByText(`Question ${n} sur 11`).waitFor();
    await page.getByRole("main").getByRole("radio").nth(rank).check({ force: true });
    if (n === 5) await room.look(page, `survey-question-${phase}`);
    await button(page, "Question suivante").press("Enter");
  }
  await page.getByLabel("Votre phrase").fill(text);
  await button(page, "Envoyer mes réponses").click();
  await page.getByText("C’est parti, sans votre nom").waitFor();
}

const ITEMS = ["portable-vie", "part-empreinte", "reconditionne", "teletravail-rebond"];
const SCALES = [
  "dire-ce-qui-pese",
  "voir-le-rebond",
  "defendre",
  "habitude",
  "tenir-parole",
  "trouver-des-allies",
];
/** The others answer as their number says. */
async function othersReply(phase: string, shift: number): Promise<void> {
  for (const [n, person] of others.entries()) {
    const answers = Object.fromEntries([
      ...ITEMS.map((id, at) => [id, (n + at + shift) % 4] as const),
      ...SCALES.map((id, at) => [id, Math.min(4, ((n + at) % 4) + shift)] as const),
    ]);
    expect(await reply(person, phase, { answers, text: `Une phrase parmi d’autres, la ${n + 1}` })).toBe(
      "ok",
    );
  }
}

test("says first what is kept and how; nothing ticked is nothing sent", async () => {
  await button(host, "Commencer").click();
  await ana.getByText("sans votre pseudonyme").waitFor();
  await room.look(ana, "survey-intro");
  await screen.getByText("Répondez sur votre appareil").waitFor();
  await room.look(screen, "survey-screen-asking");
  await button(ana, "Commencer").click();
  for (let n = 1; n <= 10; n += 1) {
    await ana.getByText(`Question ${n} sur 11`).waitFor();
    await button(ana, "Passer").click();
  }
  await ana.getByText("Vous n’avez répondu à rien").waitFor();
  await button(ana, "Ne pas répondre").click();
  await ana.getByText("Vous passez votre tour").waitFor();
  await button(ana, "Répondre quand même").click();
  await ana.getByText("Question 1 sur 11").waitFor();
  await ana.reload();
  await ana.getByText("Question 1 sur 11").waitFor();
  await button(ana, "Passer").focus();
});

test("an answer is a draft of this device until it is sent, then nothing of it stays", async () => {
  await ana.getByRole("main").getByRole("radio").first().check({ force: true });
  await ana.reload();
  await expect.poll(() => ana.getByRole("main").getByRole("radio").first().isChecked()).toBe(true);
  await ana.evaluate(() => sessionStorage.clear());
  await ana.reload();
  await answerAll(ana, "before", 0, "J’attends des idées");
  await room.look(ana, "survey-sent");
  const kept = () => ana.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  await expect.poll(kept).not.toContain("idées");
});

test("on a shared device each person answers in turn, and finds nothing of the one before", async () => {
  for (const name of ["Cléo", "Dan"]) {
    await button(shared, name).click();
    await button(shared, "C’est moi").click();
    await shared.getByText("sans votre pseudonyme").waitFor();
    await button(shared, "Commencer").click();
    const radios = shared.getByRole("main").getByRole("radio");
    expect(await radios.first().isChecked()).toBe(false);
    await radios.first().check({ force: true });
    for (let n = 1; n <= 10; n += 1) {
      await shared.getByText(`Question ${n} sur 11`).waitFor();
      await button(shared, /^(Passer|Question suivante)$/).click();
    }
    await button(shared, "Envoyer mes réponses").click();
    await shared.getByText("rendez-le à la table").waitFor();
    await room.look(shared, "survey-shared-sent");
    await button(shared, "Reposer au milieu").click();
  }
});

test("the écran never counts while it is open; the console does", async () => {
  await othersReply("avant", 0);
  await host.getByText("9 réponses reçues").waitFor();
  await room.look(host, "survey-console-open");
  expect(await screen.getByRole("main").textContent()).not.toMatch(/\d+ réponse/);
});

test("closed, told and shown: distributions for the room, what people wrote for the console alone", async () => {
  await button(host, "Clore le questionnaire").click();
  await host.getByText("Ce que les gens ont écrit").waitFor();
  await host.getByText("J’attends des idées").waitFor();
  // Its columns scroll, the page does not: what is hidden for the eye alone once stretched it below them.
  // One pixel is the rounding of a border.
  const tooTall = () => host.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await expect.poll(tooTall).toBeLessThanOrEqual(1);
  await room.look(host, "survey-console-told");
  await ana.getByText("Le questionnaire est clos").waitFor();
  await button(host, "Montrer les réponses").click();
  await screen.getByText("9 personnes ont répondu").waitFor();
  await room.look(screen, "survey-screen-knowledge");
  expect(await screen.getByText("J’attends des idées").count()).toBe(0);
  expect(await screen.getByText("la bonne réponse").count()).toBe(0);
  await room.look(ana, "survey-results");
  for (let page = 0; page < 4; page += 1) await turnRoom(host, seen, "Réponses suivantes");
  await screen.getByText("Je saurais défendre").waitFor();
  await room.look(screen, "survey-screen-scale");
});

test("asked again: before and after side by side, the right answer said", async () => {
  await turnRoom(host, seen, "Réponses suivantes");
  await turnRoom(host, seen, /^Ouvrir :/);
  await ana.getByText("mêmes questions qu’au début").waitFor();
  await answerAll(ana, "after", 2, "J’emporte un garde-fou");
  await othersReply("apres", 1);
  await button(host, "Clore le questionnaire").click();
  await host.getByText("J’emporte un garde-fou").waitFor();
  await button(host, "Montrer les réponses").click();
  await screen.getByText("9 personnes ont répondu au début, 7 maintenant").waitFor();
  await screen.getByText("la bonne réponse").waitFor();
  await room.look(screen, "survey-screen-right");
  await room.look(ana, "survey-results-after");
  for (let page = 0; page < 9; page += 1) await turnRoom(host, seen, "Réponses suivantes");
  await screen.getByText("D’autres").or(screen.getByText("d’autres la porteront")).first().waitFor();
  await room.look(screen, "survey-screen-compared");
});
