/** The main screens as people adjust them: 320 px, 200 %, spaced text, forced colours, focus seen and not covered. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MapEveryone } from "../../game/activities/causal-map/state.ts";
import { adjusted, atFocus } from "./adjusted.ts";
import { Beside } from "./beside.ts";
import { byTree } from "./by-tree.ts";
import type { Player } from "./player.ts";
import { faults } from "./room.ts";
import { Spoken } from "./spoken.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };

let beside: Beside;
let page: Page;
let player: Player;
let desk: Page;

beforeAll(async () => {
  beside = await Beside.open("atelier-agents-150");
  page = await beside.door(PHONE);
  player = await byTree(page);
  desk = await beside.room.console();
});
afterAll(() => beside.close());

async function fits(name: string): Promise<void> {
  expect(await adjusted(page, name)).toEqual([]);
}

test("the door and the lobby", async () => {
  await player.reads(/Votre pseudonyme/);
  await fits("porte");
  await player.write("Votre pseudonyme", "Salma");
  await player.press("Entrer");
  await player.reads(/Vous y êtes, Salma/);
  await fits("accueil-attente");
});

test("a step that is read, and the questionnaire", async () => {
  await beside.start();
  await player.reads(/Je suis prêt·e/);
  await fits("etape-lue");
  await beside.open("avant");
  await player.press("Commencer");
  await player.reads(/Question 1 sur 6/);
  await fits("questionnaire");
});

test("the map in its list", async () => {
  await beside.open("toile");
  await player.reads(/Huit endroits/);
  await fits("toile-zones");
  await beside.until(() => (beside.seen("toile") as MapEveryone).step === "lot");
  await player.press(/À vous de la lire/);
  await fits("toile-carte");
});

test("the diagnostic, the plan and its catalogue", async () => {
  await beside.open("diagnostic");
  await player.press("Aller aux questions");
  await player.choose("Pour nous, est-ce important ?", /Assez/);
  await fits("diagnostic");
  await beside.open("plan");
  await player.reads(/Notre plan/);
  await fits("plan");
  await player.press("Choisir une action");
  await player.press(/^Cycle de vie des équipements/);
  await fits("catalogue");
});

test("a place of the grid reached by arrows shows the focus", async () => {
  await player.press(/\d+ points? /);
  await player.press("Choisir");
  await player.press("Remplir sa fiche");
  await player.reads(/Impact et faisabilité/);
  const spoken = await Spoken.of(page);
  for (let stop = 0; stop < 40 && (await spoken.focused())?.role !== "radio"; stop += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await expect.poll(async () => (await spoken.focused())?.name).toBe("Impact fort, faisable");
  expect(await atFocus(page)).toEqual([]);
  await fits("fiche");
});

test("the pitch, the commitments, the debrief and the end", async () => {
  await beside.open("plaidoyer");
  await player.reads(/Quelle action plaidez-vous/);
  await fits("plaidoyer");
  await beside.open("engagements");
  await player.reads(/Si… alors… le…/);
  await fits("engagements");
  await beside.open("debrief");
  await player.reads(/Votre phrase/);
  await fits("debrief");
});

test("the console while it runs", async () => {
  expect(await adjusted(desk, "console")).toEqual([]);
});

test("the front page and the page about data", async () => {
  const front = await beside.room.page("/", LAPTOP);
  await front.getByRole("heading", { level: 1 }).waitFor();
  expect(await adjusted(front, "accueil")).toEqual([]);
  const data = await beside.room.page("/donnees", LAPTOP);
  await data.getByRole("heading", { level: 1 }).waitFor();
  expect(await adjusted(data, "donnees")).toEqual([]);
  for (const one of [front, data]) await one.context().close();
});

test("the end", async () => {
  await beside.end();
  await player.reads(/Ce qui sera effacé/);
  await fits("fin");
  expect(faults).toEqual([]);
});
