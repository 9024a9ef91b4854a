/** A Repair Café in real browsers: a visitor's phone, a repairer's, a tablet that goes round, the desk and the wall. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleOf } from "../load/quiz-room.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 820, height: 1180 };
const TABLE = "Les Écluses";

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "repair-cafe" });
});
afterAll(() => room.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Every command that the page sends, by its type. */
function sentBy(page: Page): string[] {
  const types: string[] = [];
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      const text = Buffer.from(payload).toString("latin1");
      types.push(...[...text.matchAll(/stands\/[a-z]+/g)].map(([type]) => type));
    }),
  );
  return types;
}

async function comeIn(name: string, viewport: { width: number; height: number }) {
  const page = await room.page("/donnees", viewport);
  const sent = sentBy(page);
  await page.goto(page.url().replace("/donnees", `/${room.session.code}`));
  await enter(page, name, TABLE);
  return { page, sent };
}

/** By the keyboard alone: the control is reached, then pressed. */
async function pressed(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).waitFor();
  await expect.poll(() => button(page, name).isEnabled()).toBe(true);
  await button(page, name).focus();
  await page.keyboard.press("Enter");
  // What was pressed may be gone: the focus is then on what came instead, never nowhere.
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
}

/** What the facilitator tells the room stays in sight above the call, and does not lie over it. */
async function callIsClear(phone: Page): Promise<void> {
  const host = await consoleOf(room.server, room.session);
  const tell = (text: string | null) => host.send({ type: "session/tell", team: null, text });
  expect(await tell("Le café est servi dans le hall.")).toBe("ok");
  await says(phone, "Le café est servi dans le hall.");
  await phone.setViewportSize({ width: 360, height: 400 });
  await phone.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => phone.evaluate(() => scrollY)).toBeGreaterThan(0);
  const bottomOf = async (css: string) => {
    const box = await phone.locator(css).boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const gap = async () => {
    const call = await phone.locator(".stand-tickets").boundingBox();
    return (call?.y ?? Number.NaN) - Math.floor(await bottomOf(".top-notices"));
  };
  await expect.poll(gap).toBeGreaterThanOrEqual(0);
  await room.examine(phone, "stands-appel-et-annonce-telephone");
  await phone.setViewportSize(PHONE);
  await tell(null);
}

/** Two people at one tablet: each guesses blind, and both guesses stand beside the figure. */
async function twoGuess(tablet: Page): Promise<void> {
  const guess = async (times: string) => {
    for (let n = 0; n < 3; n += 1) await button(tablet, times).click();
    expect(await tablet.locator(".balance-arm").count()).toBe(0);
    await button(tablet, "Et alors ?").click();
  };
  await tablet.getByText(/Tous les stands de la salle/).click();
  await button(tablet, /^La balance des e-mails/)
    .first()
    .click();
  await button(tablet, "À deux, chacun son tour").click();
  await says(tablet, "L’autre regarde ailleurs");
  await guess("× 10");
  await room.examine(tablet, "stands-duel-passer-tablette");
  await button(tablet, "À moi").click();
  await guess("× 100");
  await expect
    .poll(() => tablet.locator(".stand-guesses li").allTextContents())
    .toEqual([expect.stringMatching(/: 1\s000$/), expect.stringMatching(/: 1\s000\s000$/)]);
  await room.examine(tablet, "stands-duel-tablette");
  await button(tablet, "Choisir ce que j’en garde").click();
  await button(tablet, "Rien pour cette fois").click();
}

test("an object is repaired while its owner plays, the tablet forgets its visitor, the day closes", async () => {
  const [desk, wall] = [await room.console(), await room.screen()];
  const { page: phone, sent } = await comeIn("Salma", PHONE);
  const { page: repairer } = await comeIn("Noor", PHONE);
  const { page: tablet } = await comeIn("Tablette", TABLET);
  await button(desk, /^Commencer/).click();
  await button(desk, /^Ouvrir.*Stands et réparations/).click();
  await says(phone, "Trois stands à deux pas");
  await room.look(phone, "stands-plan-telephone");

  // A number, then a stand, by the keyboard.
  await pressed(phone, "Faire réparer un objet");
  await phone.getByLabel("L’objet").fill("Bouilloire");
  await phone.getByLabel("Ce qui ne va pas").fill("ne chauffe plus");
  await pressed(phone, "Prendre un numéro");
  await says(phone, "Votre tour est le prochain. Moins de 5 minutes.");
  await pressed(phone, "Rester allumé et sonner");
  await says(phone, "Ce téléphone reste allumé et sonnera à votre tour.");
  await room.examine(phone, "stands-attente-telephone");
  await phone.getByText(/Tous les stands de la salle/).click();
  await pressed(phone, /^Un téléphone sur le tas/);
  await pressed(phone, /^Brouette/);
  await pressed(phone, /^Seau/);

  // A repairer takes a bench, and calls somebody whose eyes are elsewhere.
  await button(repairer, "Mon ticket").click();
  await repairer.getByText("Pour l’équipe").click();
  await button(repairer, "Je répare aujourd’hui").click();
  await button(repairer, "Prendre un établi").click();
  await says(repairer, "Bouilloire");
  await button(repairer, "Appeler 1").click();
  await says(phone, "C’est votre tour.");
  await expect.poll(() => phone.title()).toBe("● C’est votre tour.");
  await callIsClear(phone);
  await wall.getByRole("heading", { name: "On vous attend à l’atelier" }).waitFor();
  await expect.poll(() => wall.locator(".wall-numbers").textContent()).toBe("1");
  expect(await wall.getByText("Bouilloire").count()).toBe(0);
  await room.examine(phone, "stands-votre-tour-telephone");
  await pressed(phone, "J’arrive");
  await says(repairer, "arrive");
  await button(phone, "J’arrive").waitFor({ state: "detached" });
  await expect
    .poll(() => phone.evaluate(() => document.activeElement?.closest(".stand-ticket") !== null))
    .toBe(true);
  await expect.poll(() => phone.title()).not.toContain("votre tour");
  await room.examine(repairer, "stands-etabli-telephone");
  await button(repairer, "Commencer 1").click();

  // The play goes on; nothing of it left the phone.
  await pressed(phone, /^Brouette/);
  await says(phone, "Le vrai en fait 250.");
  await pressed(phone, "Et alors ?");
  await says(phone, "250 kg");
  await room.examine(phone, "stands-surprise-telephone");
  await pressed(phone, "Choisir ce que j’en garde");
  await pressed(phone, "Je demande un devis avant de remplacer.");
  await says(wall, "1 message gardé.");
  await says(
    wall,
    "« Je demande un devis avant de remplacer. »".replaceAll(/« | »/g, (mark) => mark.replace(" ", "\u00a0")),
  );
  await expect
    .poll(() => sent)
    .toEqual(["stands/ticket", "stands/open", "stands/come", "stands/finish", "stands/keep"]);

  await button(repairer, "Terminer 1").click();
  await repairer.getByLabel("Poids de l’objet, en kg").fill("0,9");
  await button(repairer, "réparé").click();
  await says(desk, "réparé : 1".replace(" :", "\u00a0:"));
  await pressed(phone, "Mon ticket");
  await room.examine(phone, "stands-recu-telephone");

  // The tablet of a stand: its visitor leaves, the next one finds nothing.
  await button(tablet, "Mon ticket").click();
  await tablet.getByText("Pour l’équipe").click();
  await button(tablet, "C’est la tablette d’un stand").click();
  await button(tablet, "Revenir aux stands").click();
  await tablet.getByText(/Tous les stands de la salle/).click();
  await button(tablet, /^Le broyeur/)
    .last()
    .click();
  await button(tablet, "Regarder dedans").click();
  await room.examine(tablet, "stands-broyeur-tablette");
  for (let folder = 0; folder < 3; folder += 1) await button(tablet, "Demander à l’archiviste").click();
  await button(tablet, "Et alors ?").click();
  await button(tablet, "Choisir ce que j’en garde").click();
  await button(tablet, "Rien pour cette fois").click();
  await button(tablet, "J’ai fini").click();
  await says(tablet, "Le broyeur");
  await button(tablet, "Effacer, et au suivant").click();
  await says(tablet, "Trois stands à deux pas");
  await button(tablet, "J’ai fini").click();
  await says(tablet, "Rien encore.");

  await button(tablet, "Revenir aux stands").click();
  await twoGuess(tablet);

  // Somebody walks away from it in mid-stand: it asks, then goes back to its first page.
  await tablet.clock.install();
  await tablet.getByText(/Tous les stands de la salle/).click();
  await button(tablet, /^Le voyage/)
    .first()
    .click();
  await button(tablet, "Par un lien, à dix").click();
  await tablet.clock.fastForward(95_000);
  await says(tablet, /Toujours là/);
  await tablet.clock.fastForward(25_000);
  await says(tablet, "Trois stands à deux pas");

  // The desk writes for somebody without a phone, then closes the day.
  await button(desk, "Écrire un ticket pour quelqu’un").click();
  await desk.getByLabel("L’objet").fill("Lampe");
  await desk.getByLabel("Ce qui ne va pas").fill("clignote");
  await button(desk, "Prendre un numéro").click();
  await says(desk, "Dernier numéro donné");
  await says(wall, "Ensuite : 2".replace(" :", "\u00a0:"));
  await room.examine(desk, "stands-accueil-console");
  await room.look(wall, "stands-mur-ecran");
  await button(desk, "Fermer les stands").click();
  await says(wall, "3 visites");
  await expect.poll(() => button(phone, "Faire réparer un objet").count()).toBe(0);
  const { code, facilitatorKey } = room.session;
  const draft = await (
    await room.server.get(`/api/sessions/${code}/roadmap?format=md`, facilitatorKey)
  ).text();
  expect(draft).toContain("Stands et réparations");
  expect(draft).toContain("Je demande un devis avant de remplacer.");
  expect(draft).not.toContain("Bouilloire");
  expect(faults).toEqual([]);
});
