/** While somebody types, the room goes on: nothing takes the focus nor the words away. Then one asks for more time. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { State } from "../../game/engine/session.ts";
import { everyone } from "../load/quiz-room.ts";
import { Beside } from "./beside.ts";
import { byTree } from "./by-tree.ts";
import type { Player } from "./player.ts";
import { faults } from "./room.ts";
import { Spoken } from "./spoken.ts";

const PHONE = { width: 360, height: 740 };
const FIRST = "Garder nos portables";
const REST = " sept ans";

let beside: Beside;
let page: Page;
let player: Player;
let spoken: Spoken;

beforeAll(async () => {
  beside = await Beside.open("decouverte-60");
  page = await beside.door(PHONE);
  player = await byTree(page);
  spoken = await Spoken.of(page);
  await player.write("Votre pseudonyme", "Salma");
  await player.press("Entrer");
  await player.reads(/Vous y êtes, Salma/);
  await beside.start();
});
afterAll(() => beside.close());

/** What holds the focus, and what is typed in it. */
const held = async () => {
  const on = await spoken.focused();
  return [on?.name, on?.value];
};

test("a message, others’ work, a pause and the end of the time leave the field as it is", async () => {
  const { neighbour, host } = beside;
  await beside.open("plan");
  await player.press("Écrire la nôtre");
  await player.write("En une phrase", FIRST);
  expect(await host.send({ type: "session/tell", team: null, text: "Plus que deux minutes." })).toBe("ok");
  await player.hears(/Plus que deux minutes/);
  expect(await held()).toEqual(["En une phrase", FIRST]);
  const [action = ""] = Object.keys(
    (beside.seen("plan") as { catalogue: Record<string, unknown> }).catalogue,
  );
  expect(await neighbour.send({ type: "action-plan/choose", action }, { phase: "plan" })).toBe("ok");
  expect(await host.send({ type: "session/pause" })).toBe("ok");
  await player.hears(/C’est la pause/);
  expect(await host.send({ type: "session/resume" })).toBe("ok");
  await player.hears(/On reprend/);
  // Never refused: the clock stops at now, and rings.
  for (let less = 0; less < 8; less += 1) await host.send({ type: "session/extend", minutes: -5 });
  await expect.poll(() => everyone(host).flow.hasRung).toBe(true);
  await player.hears(/Le temps est écoulé/);
  expect(await held()).toEqual(["En une phrase", FIRST]);
  await page.keyboard.type(REST);
  await expect.poll(held).toEqual(["En une phrase", FIRST + REST]);
});

test("the step that opens meanwhile is announced, and the focus goes to its title, not to nowhere", async () => {
  await beside.open("debrief");
  await player.hears(/Nouvelle étape/);
  await expect.poll(async () => (await spoken.focused())?.role).toMatch(/heading|main/);
});

test("the next question comes under somebody who types: the words are kept, the focus goes to its title", async () => {
  await player.write("Votre phrase", "Une idée à moitié");
  await beside.next();
  await player.reads(/Votre phrase n’est pas partie : « Une idée à moitié »/);
  await expect.poll(async () => (await spoken.focused())?.role).toBe("heading");
});

test("one asks the facilitator for more time, and is given some", async () => {
  const { host, room } = beside;
  const roster = () => (host.mirror.parts.host as State["host"]).roster;
  await player.press("Menu");
  await player.press("J’ai besoin de plus de temps");
  await player.hears(/C’est demandé/);
  const desk = await room.console();
  await desk.getByText("Une personne demande du temps").first().waitFor();
  await room.look(desk, "temps-demande-console");
  await room.examine(page, "temps-demande-telephone");
  const [id] = Object.entries(roster()).find(([, { asksTime }]) => asksTime) ?? [];
  expect(await host.send({ type: "session/extraTime", to: "seat", id, minutes: 2 })).toBe("ok");
  await player.hears(/\+2 min pour vous/);
  await desk.getByText("Une personne demande du temps").first().waitFor({ state: "detached" });
  await desk.context().close();
});

test("no page had an error or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
