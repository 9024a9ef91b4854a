/** Commitments in real browsers: one by the keyboard, two on one tablet, a charter; what is private leaves no device. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleOf, steer } from "../load/quiz-room.ts";
import { pledgeContent } from "../support/pledges.ts";
import { handTo } from "./governors.ts";
import { enter, enterByKeyboard } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 820, height: 1180 };
const CANARY = "canari-garde-pour-moi";

let room: Room;
let content: string;
/** What every page sent by its sockets, all together. */
const sent: string[] = [];
/** Whoever plays by the keyboard alone. */
let keyboard: Page;

beforeAll(async () => {
  content = pledgeContent();
  room = await Room.open({ scenario: "essai-engagements", tables: 2 }, { CONTENT_DIR: content });
});
afterAll(async () => {
  await room.close();
  rmSync(content, { recursive: true, force: true });
});

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/** Notes what leaves the page: its sockets' frames and the bodies of its requests. */
async function watched(
  path: string,
  viewport: { width: number; height: number },
  host?: string,
): Promise<Page> {
  const page = await room.page("/donnees", viewport, host);
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => sent.push(Buffer.from(payload).toString("latin1"))),
  );
  page.on("request", (request) => sent.push(request.url(), request.postData() ?? ""));
  await page.goto(page.url().replace(/\/donnees.*$/, path));
  return page;
}

/** Fills the three blanks as somebody with a finger. */
async function write(page: Page, [situation, then, when]: readonly [string, string, string]): Promise<void> {
  await page.getByLabel("Si…").fill(situation);
  await page.getByLabel("alors…").fill(then);
  await page.getByLabel("le…", { exact: true }).fill(when);
}

const forRoom = (page: Page) => page.getByRole("radio", { name: /^pour la salle/ }).check({ force: true });

/** Reaches a control as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never reaches ${String(control)}`);
}

async function addPerson(page: Page, name: string): Promise<void> {
  await button(page, "Nous sommes plusieurs sur cet appareil").click();
  await page.getByLabel("Son pseudonyme").fill(name);
  await button(page, "Ajouter cette personne").click();
  await page.getByText(name).first().waitFor();
}

/** The journal, every file of the server's data, and every format of the roadmap. */
async function everythingKept(): Promise<string> {
  const { code, facilitatorKey } = room.session;
  const taken = [
    "journal",
    "charter?format=html",
    ...["md", "json", "html", "csv"].map((f) => `roadmap?format=${f}`),
  ];
  const texts = await Promise.all(
    taken.map(async (path) =>
      (await room.server.get(`/api/sessions/${code}/${path}`, facilitatorKey)).text(),
    ),
  );
  const files = readdirSync(room.server.dataDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), "latin1"));
  return [...texts, ...files].join("\n");
}

test("three people write, support and sign; the private words are nowhere but on their device", async () => {
  const { code } = room.session;
  const [desk, wall] = [await room.console(), await room.screen()];
  const next = (name: RegExp) => desk.getByRole("button", { name }).click();
  keyboard = await watched(`/${code}`, PHONE);
  const tablet = await watched(`/${code}`, TABLET, "demo.test");
  await enterByKeyboard(keyboard, "Salma");
  await enter(tablet, "Noor", "Les Écluses");
  await addPerson(tablet, "Zoé");
  await next(/^Commencer/);

  // By the keyboard alone, in one's own words.
  await keyboard.getByRole("heading", { name: "Si… alors… le…" }).waitFor();
  await room.look(keyboard, "engagements-ecrire-telephone");
  await wall.getByRole("heading", { name: "Si… alors… le…" }).waitFor();
  await tabTo(keyboard, keyboard.getByLabel("Si…"));
  await keyboard.keyboard.type(`Si ${CANARY}`);
  await keyboard.keyboard.press("Tab");
  await keyboard.keyboard.type(`alors ${CANARY}`);
  await keyboard.keyboard.press("Tab");
  await keyboard.keyboard.type(CANARY);
  await tabTo(keyboard, button(keyboard, "Garder pour moi"));
  await keyboard.keyboard.press("Enter");
  await keyboard.getByText("La salle saura seulement qu’il y en a un de plus.").waitFor();
  await keyboard.reload();
  await keyboard.getByText("Pour moi, sur cet appareil").waitFor();
  const copied = keyboard.getByLabel("Mes engagements, à copier");
  await expect.poll(() => copied.inputValue()).toContain(`Si ${CANARY}, alors ${CANARY} (${CANARY}).`);
  await room.examine(keyboard, "engagements-garde-telephone");

  // Two people on one tablet, on a plain-http name: each their turn, helped by an example.
  await handTo(tablet, "Noor");
  await tablet.getByText("S’aider d’un exemple").click();
  await tablet.getByRole("button", { name: /second écran/ }).click();
  await expect
    .poll(() => tablet.getByLabel("alors…").inputValue())
    .toBe("je l’essaie d’abord en prêt pendant un mois");
  await room.examine(tablet, "engagements-exemple-tablette");
  await forRoom(tablet);
  await button(tablet, "Donner à la salle").click();
  await tablet.getByText("Donné à la salle, sans nom").waitFor();
  await button(tablet, "Copier").click();
  await tablet.getByText(/^(Copié\.|Le texte est choisi)/).waitFor();
  await handTo(tablet, "Zoé");
  await expect.poll(() => tablet.getByText("Donné à la salle, sans nom").count()).toBe(0);
  await write(tablet, ["Mme Dupont demande un poste", "on répare", "lundi"]);
  await tablet.locator(".personal-hint").filter({ hasText: /\S/ }).first().waitFor();
  await write(tablet, ["un collègue demande un poste", "nous regardons si le sien se répare", "dès lundi"]);
  await forRoom(tablet);
  await button(tablet, "Donner à la salle").click();
  await tablet.getByText("Donné à la salle, sans nom").waitFor();
  await tablet.getByLabel("Une règle pour la charte").fill("Aucun appareil qui marche n’est remplacé");
  await button(tablet, "Proposer notre règle").click();
  await button(tablet, "Retirer pour réécrire").waitFor();
  await wall.getByText("Aucun appareil qui marche n’est remplacé").waitFor();
  await room.look(wall, "engagements-ecran");
  await room.look(desk, "engagements-console");

  // Thumbs, by the keyboard too.
  await next(/^Ouvrir les soutiens/);
  await keyboard.getByRole("heading", { name: "Que soutenez-vous ?" }).waitFor();
  await keyboard.getByText("Moins de cinq personnes gardent un engagement pour elles.").waitFor();
  await room.look(keyboard, "engagements-soutiens-telephone");
  const thumb = keyboard
    .getByRole("listitem")
    .filter({ hasText: "Règle" })
    .getByRole("button", { name: "Soutenir" });
  await tabTo(keyboard, thumb);
  await keyboard.keyboard.press("Enter");
  await keyboard.getByText("Vous soutenez 1 ligne.").waitFor();
  await tablet
    .getByRole("listitem")
    .filter({ hasText: "un collègue" })
    .getByRole("button", { name: "Soutenir" })
    .click();
  await tablet.getByText("Vous soutenez 1 ligne.").waitFor();

  // The charter: composed, entitled, signed by function.
  await next(/^Composer la charte/);
  await desk.getByLabel("Titre de la charte").fill("Réparer d’abord");
  await desk.getByRole("main").getByRole("button", { name: "Enregistrer" }).click();
  await desk.getByRole("checkbox", { name: /second écran/ }).check();
  await wall.getByRole("heading", { name: "Réparer d’abord" }).waitFor();
  await tabTo(keyboard, keyboard.getByLabel("Signer par votre fonction"));
  await keyboard.keyboard.type("Une cheffe de service");
  await keyboard.keyboard.press("Enter");
  await keyboard.getByText("Vous avez signé : Une cheffe de service.").waitFor();
  await wall.getByText("Une cheffe de service").waitFor();
  await room.look(keyboard, "engagements-charte-telephone");
  await room.look(wall, "engagements-charte-ecran");
  await room.look(desk, "engagements-charte-console");

  const kept = await everythingKept();
  expect(kept).toContain("Réparer d’abord");
  expect(kept).not.toContain(CANARY);
  expect(sent.join("\n")).toContain("commitments/sign");
  expect(sent.join("\n")).not.toContain(CANARY);
});

test("after the end it is still there to carry away; whoever leaves takes it off the device", async () => {
  const held = () =>
    keyboard.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
  const host = await consoleOf(room.server, room.session);
  await steer(host, "session/end");
  await keyboard.getByText("Pour moi, sur cet appareil").waitFor();
  await expect.poll(() => keyboard.getByLabel("Mes engagements, à copier").inputValue()).toContain(CANARY);
  await room.examine(keyboard, "engagements-fin-telephone");
  expect(await steer(host, "session/undoEnd")).toBe("ok");
  await keyboard.getByText("Vous avez signé").waitFor();
  expect(await held()).toContain(CANARY);
  await button(keyboard, /^Menu/).click();
  // At any moment of the session, and alone on its sheet when printed.
  await button(keyboard, "Mon engagement").click();
  const card = keyboard.getByRole("dialog");
  await card.getByText("Pour moi, sur cet appareil").waitFor();
  await room.examine(keyboard, "engagements-menu-telephone");
  await keyboard.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector<HTMLElement>(".pledge-print");
      document.body.dataset.printed = sheet?.innerText ?? "";
    };
  });
  await keyboard.emulateMedia({ media: "print" });
  await card.getByRole("button", { name: "Imprimer" }).dispatchEvent("click");
  await expect
    .poll(() => keyboard.evaluate(() => document.body.dataset.printed))
    .toContain(`alors ${CANARY}`);
  await expect.poll(() => keyboard.getByRole("main").isVisible()).toBe(false);
  await keyboard.evaluate(() => dispatchEvent(new Event("afterprint")));
  await keyboard.emulateMedia({ media: "screen" });
  await keyboard.keyboard.press("Escape");
  await button(keyboard, /^Menu/).click();
  await button(keyboard, "Quitter la séance").click();
  await button(keyboard, "Quitter").click();
  await keyboard.getByText("Vous avez quitté la séance.").first().waitFor();
  await expect.poll(held).not.toContain(CANARY);
});

test("no page had an error, a broken policy or an accessibility violation", () => {
  expect(faults).toEqual([]);
});
