/** Field stories, terms on tap and constraint cards in real browsers: a phone, a keyboard, the écran, five people who know. */
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { contentWith } from "../support/own-content.ts";
import { STORIES_SCENARIO } from "../support/stories-scenario.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };

const content = contentWith({ "recits-essai": STORIES_SCENARIO });
let room: Room;
let host: Guest;
let phone: Page;
let laptop: Page;
let screen: Page;
let desk: Page;
const others: Guest[] = [];

beforeAll(async () => {
  room = await Room.open({ scenario: "recits-essai", tables: 2 }, { CONTENT_DIR: content });
  const { session, server } = room;
  host = await consoleOf(server, session);
  [phone, laptop, screen, desk] = await Promise.all([
    room.page(`/${session.code}`, PHONE),
    room.page(`/${session.code}`, LAPTOP),
    room.screen(),
    room.console(),
  ]);
  await enter(phone, "Salma", "Les Écluses");
  await enter(laptop, "Noor", "La Halle");
  for (let n = 1; n <= 4; n += 1) {
    const guest = await Guest.enter(server, session.code);
    await guest.join(`Ari ${n}`, undefined, "t2");
    others.push(guest);
  }
  await steer(host, "session/start");
});
afterAll(async () => {
  await room.close();
  rmSync(content, { recursive: true, force: true });
});

/** Turns, and waits for what the console's connection then holds. */
async function next(part: string): Promise<void> {
  await steer(host, "session/next");
  await host.sees(({ parts }) => JSON.stringify(parts.everyone).includes(part), part);
}
const seen = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

test("a term opens its meaning below its sentence, once per page, and the focus stays on it", async () => {
  const word = laptop.getByRole("button", { name: /^effet rebond/i });
  await word.waitFor();
  await expect.poll(() => word.count()).toBe(1);
  await word.focus();
  await laptop.keyboard.press("Enter");
  await seen(laptop, "Ce qu’une économie fait revenir");
  await expect.poll(() => word.getAttribute("aria-expanded")).toBe("true");
  await expect.poll(() => word.evaluate((element) => element === document.activeElement)).toBe(true);
  await room.examine(laptop, "recits-mot-portable");
  await laptop.keyboard.press("Escape");
  await expect.poll(() => word.getAttribute("aria-expanded")).toBe("false");
  const law = phone.getByRole("button", { name: /^loi REEN/ });
  await law.click();
  await seen(phone, /50\s000 habitants/);
  await room.examine(phone, "recits-page-telephone");
});

test("the room reads a story a page at a time; a phone may turn back, and finds the room again", async () => {
  await next('"page":1');
  for (const page of [phone, screen, laptop]) {
    await seen(page, "Plus efficaces, et pourtant plus gourmands");
    await seen(page, "Ce que l’on voulait");
  }
  await next('"page":2');
  await seen(screen, "Ce qui s’est passé");
  await seen(phone, /1,51 à 1,46/);
  await phone.getByRole("button", { name: "Page précédente" }).click();
  await seen(phone, "Ce que l’on voulait");
  await next('"page":3');
  await seen(phone, "Ce que l’on voulait");
  await phone.getByRole("button", { name: "Page suivante" }).click();
  await seen(phone, "Ce qui s’est passé");
  await phone.getByRole("button", { name: "Page suivante" }).click();
  await seen(phone, "Et chez nous");
  await room.examine(desk, "recits-console");
});

test("« ça nous est arrivé » is said by the keyboard, a few first, five then counted", async () => {
  const known = laptop.getByRole("button", { name: "Ça nous est arrivé" });
  await known.focus();
  await laptop.keyboard.press("Enter");
  await seen(laptop, "Quelques personnes disent");
  await seen(screen, "Quelques personnes disent");
  await room.look(phone, "recits-question-telephone");
  const said = { type: "briefing/known", story: "mieux-et-pourtant-plus", isKnown: true };
  for (const guest of others) expect(await guest.send(said, { phase: "recits" })).toBe("ok");
  await seen(screen, /^5 personnes disent/);
  await seen(phone, /^5 personnes disent/);
  await room.look(screen, "recits-question-ecran");
});

test("each table meets a constraint, answers it in a sentence, and the écran says that it did", async () => {
  for (const page of [4, 5, 6]) await next(`"page":${page}`);
  await next('"phase":"plan"');
  await seen(phone, "Notre plan");
  await next('"isOpen":true');
  const sentence = "Nous gardons le binôme et décalons l’achat.";
  await phone.getByLabel("Que change-t-elle à votre plan ?").fill(sentence);
  await phone.getByRole("main").getByRole("button", { name: "Enregistrer", exact: true }).click();
  await seen(phone, "Votre phrase est enregistrée.");
  await room.look(phone, "contrainte-telephone");
  await seen(screen, ", réponse écrite");
  await room.examine(screen, "contrainte-ecran");
  await seen(desk, sentence);
  await room.examine(desk, "contrainte-console");
});

test("the roadmap keeps the stories heard and what the constraints change", async () => {
  expect(JSON.stringify(everyone(host).phases)).not.toContain("Nous gardons le binôme");
  const { server, session } = room;
  const path = `/api/sessions/${session.code}/roadmap?format=json`;
  const answer = await server.get(path, session.facilitatorKey);
  const { stories, constraints } = (await answer.json()) as {
    stories: { id: string; heard: unknown }[];
    constraints: { answer: string | null }[];
  };
  expect(stories.map(({ id, heard }) => [id, heard])).toEqual([
    ["mieux-et-pourtant-plus", 5],
    ["tout-repose-sur-elle", null],
  ]);
  expect(constraints.map((met) => met.answer)).toContain("Nous gardons le binôme et décalons l’achat.");
});

test("no page was at fault", () => {
  expect(faults).toEqual([]);
});
