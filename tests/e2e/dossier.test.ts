/** The dossier de séance in real browsers: taken from the console, its texts chosen, traces erased; a certificate printed on a phone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playedSession, TYPED, type PlayedSession } from "../support/played-session.ts";
import { arrive, button, dialog } from "./desk.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const CANARY = "Camille Canari-Zébulon";

let first: Room;
/** Around a session that was played. */
let room: Room;
let played: PlayedSession;
let console_: Page;
const shots = (name: string) => {
  const folder = process.env.SHOTS;
  return folder === undefined ? {} : { path: join(folder, name) };
};
const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

beforeAll(async () => {
  first = await Room.open({ scenario: "decouverte-60", tables: 1 });
  played = await playedSession(first.server);
  room = first.at(played.session);
});
afterAll(() => first.close());

test("before the end the archivist's form waits in the lobby, and the officer's page opens", async () => {
  const lobby = await first.console();
  await lobby.getByText("Archives et données : à préparer").click();
  await lobby.getByLabel("Service producteur").fill("Direction du numérique");
  await lobby.getByLabel("Responsable des archives").fill("Mme Canari");
  await lobby.getByText("On dirait le nom de quelqu’un").waitFor();
  await lobby.getByLabel("Sort final").selectOption("sort");
  await button(lobby, "Enregistrer la fiche").click();
  await lobby.getByText("Fiche enregistrée.").waitFor();
  await lobby.getByLabel("Service producteur").scrollIntoViewIfNeeded();
  await first.examine(lobby, "dossier-lobby");
  const link = lobby.getByRole("link", { name: "La page à lire ou à imprimer" });
  const [notice] = await Promise.all([lobby.context().waitForEvent("page"), link.click()]);
  await notice.getByRole("heading", { level: 1, name: "Ce que cette séance garde" }).waitFor();
  await notice.setViewportSize({ width: 1280, height: 720 });
  await first.examine(notice, "dossier-avis");
  await notice.setViewportSize(NARROW);
  await first.examine(notice, "dossier-avis-320");
  expect(await isWide(notice)).toBe(false);
  const sheet = await notice.pdf({ preferCSSPageSize: true, tagged: true, ...shots("dossier-avis.pdf") });
  expect(pagesIn(sheet)).toBe(1);
  await lobby.reload();
  await lobby.getByText("Archives et données : à préparer").click();
  await expect.poll(() => lobby.getByLabel("Service producteur").inputValue()).toBe("Direction du numérique");
  await lobby.close();
});

test("at the end the console proposes the dossier; a sentence to read again comes first and is not kept with the rest", async () => {
  console_ = await room.console();
  await console_.getByRole("heading", { name: "Le dossier de séance" }).waitFor();
  await room.look(console_, "dossier-console");
  await console_.getByText("Les textes qui entrent dans le dossier").click();
  await button(console_, "Garder toutes les phrases, sauf celles à relire").click();
  await console_.getByText("Choix enregistré.").waitFor();
  const boxOf = (text: string) => console_.getByRole("checkbox", { name: new RegExp(text.slice(0, 20)) });
  await expect.poll(() => boxOf(TYPED.kept).isChecked()).toBe(true);
  await expect.poll(() => boxOf(TYPED.personal).isChecked()).toBe(false);
  await boxOf(TYPED.dropped).uncheck();
  await console_.getByRole("group", { name: /Phrases/ }).scrollIntoViewIfNeeded();
  await room.examine(console_, "dossier-phrases");
  await console_.getByText("Choix enregistré.").waitFor();
  const [file] = await Promise.all([
    console_.waitForEvent("download"),
    console_.getByRole("link", { name: "Télécharger le dossier (ZIP)" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^dossier-de-seance-${played.session.code}-.*\\.zip$`));
  const files = unzipSync(new Uint8Array(readFileSync(await file.path())));
  const [, page] = Object.entries(files).find(([name]) => name.endsWith("compte-rendu.html")) ?? [];
  const minutes = strFromU8(page ?? new Uint8Array());
  expect([TYPED.kept, TYPED.dropped, TYPED.personal].map((text) => minutes.includes(text))).toEqual([
    ...[true, false, false],
  ]);
  await console_.getByText(/^Téléchargé le/).waitFor();
});

test("erasing early names what goes and what stays; the console then says it, on a laptop and narrow", async () => {
  const phone = await room.page(`/${played.session.code}`, PHONE);
  await phone.getByText("Cette séance est terminée").waitFor();
  await button(console_, "Effacer les traces maintenant").click();
  await dialog(console_).getByText("Ce qui reste :").waitFor();
  await room.examine(console_, "dossier-effacer");
  await dialog(console_).getByRole("button", { name: "Effacer pour de bon" }).click();
  await console_.getByRole("heading", { name: "Les traces de cette séance sont effacées" }).waitFor();
  await console_.getByText(/Lignes effacées/).waitFor();
  await room.look(console_, "dossier-efface");
  await console_.setViewportSize(NARROW);
  await room.examine(console_, "dossier-efface-320");
  expect(await isWide(console_)).toBe(false);
  await phone.getByText(/séance.* a été effacée/).waitFor();
  const back = await room.console();
  await back.getByRole("heading", { name: "Les traces de cette séance sont effacées" }).waitFor();
  const [file] = await Promise.all([
    back.waitForEvent("download"),
    back.getByRole("link", { name: "Télécharger le dossier (ZIP)" }).click(),
  ]);
  expect(Object.keys(unzipSync(new Uint8Array(readFileSync(await file.path())))).length).toBe(16);
  const stranger = await room.page(`/console/${played.session.code}`, PHONE);
  await stranger.getByLabel(/Clé|lien/).waitFor();
});

test("who took part prints a certificate on their phone: the name typed there leaves by no request", async () => {
  const session = await first.server.createSession({ scenario: "decouverte-60", tables: 2 });
  const around = first.at(session);
  const phone = await around.page(`/${session.code}`, PHONE);
  await enter(phone, "Sacha", "Quai|Table|Halle");
  const host = await around.console();
  await button(host, "Commencer").click();
  await arrive(host, "Accueil");
  await host.getByText("Faire entrer, écran, liens, nombre de tables").click();
  await button(host, "Terminer la séance maintenant").click();
  await dialog(host).getByRole("button", { name: "Terminer la séance" }).click();
  await phone.getByText("Ce qui sera effacé").waitFor();
  await phone.getByText("Écrire le nom et imprimer").click();
  const sent: string[] = [];
  phone.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await phone.getByLabel("Le nom à imprimer").fill(CANARY);
  await phone.locator(".certificate").scrollIntoViewIfNeeded();
  await around.examine(phone, "attestation-atelier");
  await phone.setViewportSize(NARROW);
  await around.examine(phone, "attestation-atelier-320");
  expect(await isWide(phone)).toBe(false);
  await phone.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await button(phone, "Imprimer l’attestation").click();
  const pdf = await phone.pdf({ preferCSSPageSize: true, tagged: true, ...shots("attestation-atelier.pdf") });
  expect(pagesIn(pdf)).toBe(1);
  await phone.waitForTimeout(300);
  expect(decodeURIComponent(sent.join("\n").replaceAll("%", "%25"))).not.toMatch(
    /Canari|Z%C3%A9bulon|Zébulon/,
  );
  expect(await phone.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain("Canari");
  expect(faults.filter((fault) => !fault.includes("410"))).toEqual([]);
});
