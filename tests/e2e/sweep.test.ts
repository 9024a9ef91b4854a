/** Screens that no other sweep opens: in the dark, at 320 pixels and 200 %, spaced, in forced colours, gone through with Tab; and the code of each door. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleOf, steer } from "../load/quiz-room.ts";
import { played as begunCampaign, type Played } from "../support/campaign-http.ts";
import { playedSession } from "../support/played-session.ts";
import { adjusted } from "./adjusted.ts";
import { paleInDark } from "./dark.ts";
import { markupFaults } from "./markup.ts";
import { enter } from "./people.ts";
import { faults, Room, type Viewport } from "./room.ts";
import { unstyled } from "./unstyled.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const MINUTES = 60_000;

let room: Room;
const broken: string[] = [];

beforeAll(async () => {
  room = await Room.open({ scenario: "repair-cafe" });
});
afterAll(() => room.close());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

/** The code as it is shown, and what is left without styles. */
async function isSound(page: Page, name: string): Promise<void> {
  broken.push(...(await markupFaults(page)).map((fault) => `${name}: ${fault}`));
  await unstyled(page, name);
}

async function fits(page: Page, name: string): Promise<void> {
  await isSound(page, name);
  // Pages without script, which the server writes, are light alone.
  if (!name.startsWith("sobre")) expect(await paleInDark(page, name)).toEqual([]);
  expect(await adjusted(page, name)).toEqual([]);
}

/** Somebody on a phone in a session that was just begun, its phase open. */
async function inside(around: Room, phase: string, tables: readonly string[]): Promise<Page> {
  const host = await consoleOf(around.server, around.session);
  const page = await around.page(`/${around.session.code}`, PHONE);
  await enter(page, "Salma", tables[0] ?? "");
  await steer(host, "session/start");
  await steer(host, "session/open", { phase });
  return page;
}

test("the stands: their map, one of them being played, a number taken", { timeout: MINUTES }, async () => {
  const phone = await inside(room, "stands", ["Les Écluses"]);
  await phone.getByText("Trois stands à deux pas").waitFor();
  await fits(phone, "stands");
  await phone.getByText(/Tous les stands de la salle/).click();
  await button(phone, /^La page de la mairie/).click();
  await button(phone, /^Vidéo/).waitFor();
  await fits(phone, "stand-page");
  await phone.context().close();
});

test("the loop: its cards, its market and its form of offers", { timeout: MINUTES }, async () => {
  const session = await room.server.createSession({ scenario: "boucle-locale-60", tables: 3, seed: "salle" });
  const around = room.at(session);
  const phone = await inside(around, "boucle", ["Les Écluses"]);
  await phone.getByRole("heading", { level: 1, name: /^Vous êtes/ }).waitFor();
  await fits(phone, "boucle-carte");
  await phone.context().close();
});

/** Its public page, its captain's and its organiser's. */
const doorsOf = ({
  code,
  organiser,
  captain,
}: Played): readonly (readonly [string, string, Viewport, RegExp])[] => [
  ["defi-telephone", `/defi/${code}`, PHONE, /^Trois semaines$/],
  ["defi-capitaine", `/defi/${code}/equipe#${captain("Culture")}`, LAPTOP, /Culture|Trois semaines/],
  ["defi-animer", `/defi/${code}/animer#${organiser}`, LAPTOP, /Trois semaines/],
];

test(
  "a challenge: begun, taken part in, led by a captain and by its organiser",
  { timeout: 2 * MINUTES },
  async () => {
    const begin = await room.page("/defi", LAPTOP);
    await begin.getByLabel("Nom du défi").waitFor();
    await button(begin, "Lancer").click();
    expect(await begin.getByLabel("Nom du défi").getAttribute("aria-invalid")).toBe("true");
    await fits(begin, "defi-lancer");
    await begin.context().close();
    const made = await begunCampaign(room.server, "defi-inter-services", [
      { name: "DSI", people: 12 },
      { name: "Culture", people: 30 },
    ]);
    for (const [name, path, viewport, title] of doorsOf(made)) {
      const page = await room.page(path, viewport);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.waitForLoadState("networkidle");
      await fits(page, name);
      await page.context().close();
    }
  },
);

test("a roadmap made by several: the way in, its list and a sheet", { timeout: MINUTES }, async () => {
  const page = await room.page("/feuille-de-route", LAPTOP);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await fits(page, "feuille-debut");
  await page.context().close();
  const { session } = await playedSession(room.server);
  const desk = await room.at(session).console();
  await button(desk, "Faire la feuille de route").click();
  await desk.locator(".fiche-open").first().waitFor();
  await fits(desk, "feuille-liste");
  await desk.locator(".fiche-open").first().click();
  await desk.getByRole("button", { name: "Montrer l’historique" }).waitFor();
  await fits(desk, "feuille-fiche");
  await desk.context().close();
});

test("the plain pages: the field, one practice, the pilot’s kit", { timeout: MINUTES }, async () => {
  for (const path of ["/terrain", "/terrain/parc-et-durees", "/pilote"]) {
    const page = await room.page(`${path}?lang=fr`, LAPTOP);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await room.examine(page, `sobre${path.replaceAll("/", "-")}`);
    await page.keyboard.press("Tab");
    await page.getByRole("link", { name: "Aller au contenu" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await page.getByRole("link", { name: /^Accessibilité\s: non conforme$/ }).waitFor();
    await fits(page, `sobre${path.replaceAll("/", "-")}`);
    await page.context().close();
  }
});

test(
  "the room’s screen at 200 %: nothing is cut, on a light and on a dark ground",
  { timeout: MINUTES },
  async () => {
    const { session } = await playedSession(room.server);
    const screen = await room.at(session).screen();
    await screen.setViewportSize({ width: 960, height: 540 });
    await screen.getByRole("main").waitFor();
    await room.examine(screen, "ecran-200");
    await button(screen, "Fond sombre").click();
    await room.examine(screen, "ecran-200-sombre");
    const over = await screen.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBe(0);
    await isSound(screen, "ecran");
    await screen.context().close();
  },
);

test("the code of each other door is sound", { timeout: MINUTES }, async () => {
  const doors = ["/", "/#animer", "/donnees", "/accessibilite", "/sources", `/${room.session.code}`];
  for (const path of doors) {
    const page = await room.page(path, LAPTOP);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.getByRole("navigation", { name: "À propos de ce service" }).waitFor();
    const name = `porte${path.replaceAll(/[/#]/g, "-")}`;
    expect(await paleInDark(page, name)).toEqual([]);
    await isSound(page, name);
    await page.context().close();
  }
  const desk = await room.console();
  await desk.getByText("Les Écluses").first().waitFor();
  expect(await paleInDark(desk, "console")).toEqual([]);
  await isSound(desk, "console");
  await desk.context().close();
});

test("no browser had to repair what was shown, and no page had an error", () => {
  expect(broken).toEqual([]);
  expect(faults).toEqual([]);
});
