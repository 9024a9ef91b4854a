/** What is handed on around a challenge, in real browsers: messages, files, posters, certificates whose names stay here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { call } from "../support/forms.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const TITLE = "Trois semaines pour nos tiroirs";
const DAY = 24 * 3600 * 1000;
const CANARY = "Camille Canari-Zébulon";

const Made = z.object({ id: z.string(), code: z.string(), organiserKey: z.string() });
const Links = z.object({ captains: z.array(z.object({ team: z.string(), url: z.string() })) });

let room: Room;
let made: z.output<typeof Made>;
let captainPath = "";
let organiser: Page;
let captain: Page;
let phone: Page;

const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toLocaleDateString("sv-SE");
const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");
const post = (at: string, body: object) =>
  call(room.server, `/api/campaigns/${made.id}${at}`, { method: "POST", key: made.organiserKey, body });
const set = (field: string, value: unknown) =>
  post("/changes", { changes: [{ type: "campaign/set", field, value }] });
const message = (page: Page) => page.getByLabel("Message, à changer comme vous voulez");
const shots = (name: string) => {
  const folder = process.env.SHOTS;
  return folder === undefined ? {} : { path: join(folder, name) };
};
const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 }, {}, { isClockMovable: true });
  const body = {
    ...{ scenario: "defi-inter-services", title: TITLE, starts: daysAgo(20), organiser: "Ville de Test" },
    teams: [
      { name: "Direction de la culture & du patrimoine", people: 30 },
      { name: `Service ${"des très longs intitulés ".repeat(4)}réunis`, people: 12 },
      { name: "Port", people: 3 },
    ],
  };
  made = Made.parse((await call(room.server, "/api/campaigns", { method: "POST", body })).body);
  const links = await call(room.server, `/api/campaigns/${made.id}/links`, { key: made.organiserKey });
  captainPath = path(Links.parse(links.body).captains[0]?.url ?? "");
});
afterAll(() => room.close());

test("the organiser finds each message filled with the campaign’s own words, and copies it without https", async () => {
  organiser = await room.page(`/defi/${made.code}/animer#${made.organiserKey}`, LAPTOP, "demo.test");
  await organiser.getByText("Des messages prêts à envoyer").click();
  const which = organiser.getByLabel("Quel message ?");
  // No two messages are alike: one that was read already is still that of the choice before.
  const seen = new Set<string>();
  for (const kind of ["invitation", "week", "reminder", "thanks", "ceremony", "intranet", "chat", "paper"]) {
    await which.selectOption(kind);
    const read = () => message(organiser).inputValue();
    await expect.poll(async () => seen.has(await read()), { message: kind }).toBe(false);
    const text = await read();
    seen.add(text);
    expect(text, kind).not.toMatch(/[{}]|undefined|\n\n\n/);
    expect(text.includes(`/defi/${made.code}`), kind).toBe(kind !== "paper");
  }
  await which.selectOption("week");
  await organiser.getByLabel("Quelle semaine ?").selectOption("1");
  await expect.poll(() => message(organiser).inputValue()).toContain("– Garder un appareil\n");
  await room.look(organiser, "messages-animer");
  await organiser.getByRole("button", { name: "Copier le message" }).click();
  await organiser.getByText(/Message copié|Le message est sélectionné/).waitFor();
  const selected = await message(organiser).evaluate(
    (field) =>
      field instanceof HTMLTextAreaElement &&
      field.selectionEnd - field.selectionStart === field.value.length,
  );
  expect(selected).toBe(true);
});

test("a message is changed, counted, kept as a file, and opened in one’s mail without any address", async () => {
  await organiser.getByLabel("Quel message ?").selectOption("chat");
  await organiser.getByText(/caractères. Jusqu’à 280/).waitFor();
  const short = await message(organiser).inputValue();
  expect(short.length).toBeLessThanOrEqual(280);
  await message(organiser).fill(`${short} ${"plus long ".repeat(20)}`);
  await organiser.getByText("Il est un peu long").waitFor();
  await organiser.getByLabel("Quel message ?").selectOption("invitation");
  await message(organiser).fill("Bonjour à tous les étages");
  const coming = organiser.waitForEvent("download");
  await organiser.getByRole("button", { name: "Télécharger (.txt)" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("invitation.txt");
  const kept = readFileSync(await file.path(), "utf8");
  expect(kept).toMatch(/^Trois semaines pour nos tiroirs.*\r\n\r\nBonjour à tous les étages\r\n$/);
  const mail =
    (await organiser.getByRole("link", { name: "Ouvrir dans ma messagerie" }).getAttribute("href")) ?? "";
  expect(mail).toMatch(/^mailto:\?subject=/);
  expect(new URL(mail).searchParams.get("body")).toBe("Bonjour à tous les étages");
  await message(organiser).fill("Bonjour à tous les étages. ".repeat(80));
  await organiser.getByText("trop long pour s’ouvrir tout seul").waitFor();
});

test("a captain’s link brings its team, already chosen, to somebody who has none", async () => {
  captain = await room.page(captainPath, LAPTOP);
  await captain.getByRole("button", { name: "Plus tard" }).click();
  await captain.getByText("Des messages prêts à envoyer").click();
  await captain.getByLabel("Quel message ?").selectOption("invitation");
  await expect
    .poll(() => message(captain).inputValue())
    .toContain("Notre équipe\u00a0: Direction de la culture & du patrimoine. Ce lien l’a déjà choisie.");
  const text = await message(captain).inputValue();
  const link = /http\S+/.exec(text)?.[0] ?? "";
  await room.look(captain, "messages-capitaine");
  await captain.setViewportSize(NARROW);
  await room.look(captain, "messages-capitaine-320");
  await captain.setViewportSize(LAPTOP);
  phone = await room.page("/defi", PHONE);
  await phone.goto(`${room.server.url}${path(link)}`);
  await phone.getByText("Votre équipe : Direction de la culture").waitFor();
  await phone.getByText("Suivre le défi").click();
  const [calendar] = await Promise.all([
    phone.waitForEvent("download"),
    phone.getByRole("link", { name: "Les dates dans mon agenda" }).click(),
  ]);
  expect(readFileSync(await calendar.path(), "utf8")).toContain("BEGIN:VEVENT");
});

test("the organiser says when everybody meets, and the messages say it too", async () => {
  await organiser.getByRole("textbox", { name: "Jour où l’on se retrouve" }).fill(daysAgo(-3));
  await organiser.getByRole("button", { name: "Garder cette date : jour" }).click();
  await organiser.getByText("C’est enregistré.").last().waitFor();
  await organiser.getByLabel("Quel message ?").selectOption("ceremony");
  const day = new Date(Date.now() + 3 * DAY).toLocaleDateString("fr", { day: "numeric", month: "long" });
  await expect.poll(() => message(organiser).inputValue()).toContain(`le ${day}, [heure et lieu`);
  await organiser.getByRole("heading", { name: "Les dates" }).scrollIntoViewIfNeeded();
  await room.look(organiser, "dates-animer");
  await organiser.getByText(/Ce défi s’effacera de lui-même le/).scrollIntoViewIfNeeded();
  await room.examine(organiser, "terme-animer");
});

test("in its last month the desk says louder when the challenge is erased", async () => {
  const page = await room.page("/defi", NARROW);
  await page.route("**/term", (route) =>
    route.fulfill({
      json: { erasesAt: "2028-01-14T00:00:00Z", isAnnounced: true, forgetsAt: "2027-02-14T00:00:00Z" },
    }),
  );
  await page.goto(`${room.server.url}${captainPath.replace(/equipe#.*/, "animer")}#${made.organiserKey}`);
  await page.getByText("Ce défi s’efface le 14 janvier 2028").waitFor();
  await room.examine(page, "terme-annonce-320");
  await page.close();
});

test("posters and slips print on one sheet of A4 each, and read on a phone", async () => {
  await organiser.getByText("Affiches et coupons à imprimer").click();
  const links = organiser.locator(".disclosure a[target=_blank]");
  await expect.poll(() => links.count()).toBe(3);
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(paths).toHaveLength(3);
  const [all = "", each = "", slips = ""] = paths;
  await set("title", `${TITLE} ${"et nos armoires ".repeat(5)}`);
  await onPaper(all, "affiche-long", 1);
  await onPaper(each, "affiche-longue-chacune", 3);
  await set("title", "Quarante-cinq lettres, des mots qui se suivent");
  await onPaper(each, "affiche-moyenne-chacune", 3);
  await set("title", TITLE);
  await onPaper(all, "affiche", 1);
  await onPaper(each, "affiche-chacune", 3);
  await onPaper(slips, "coupons", 1);
  await onPaper(slips.replace(".fr.", ".en."), "coupons-en", 1);
  await onPaper(all.replace(".fr.", ".en."), "affiche-en", 1);
  const gone = await call(room.server, `${all}?equipe=nulle`);
  expect([gone.status, gone.text]).toEqual([404, expect.stringContaining("Cette équipe n’est plus")]);
});

test("once it is over, a participant prints a certificate: the name typed there leaves by no request", async () => {
  const { body } = await call(room.server, `/api/campaigns/${made.id}/everyone.fr.json`);
  const [team] = z.object({ teams: z.array(z.object({ id: z.string() })) }).parse(body).teams;
  const device = await phone.evaluate(() => localStorage.getItem("tt-device"));
  const missions = ["garder-un-appareil", "eteindre-en-partant", "question-avant-achat"];
  for (const [at, mission] of missions.entries())
    for (const day of [1, 6]) {
      const row = { id: `rowabc${at}${day}`, team: team?.id, device, day: daysAgo(day), mission, amount: 1 };
      expect((await post("/declarations", row)).status).toBe(201);
    }
  // The last of its twenty-one days is over.
  room.server.moveClock(DAY);
  const isOver = async () =>
    (await call(room.server, `/api/campaigns/${made.id}/everyone.fr.json`)).body.isOver;
  await expect.poll(isOver).toBe(true);
  const sent: string[] = [];
  phone.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await phone.reload();
  await phone.getByRole("heading", { name: "Votre attestation" }).waitFor();
  await phone.getByLabel("Le nom à imprimer").fill(CANARY);
  await phone.locator(".certificate").scrollIntoViewIfNeeded();
  await room.look(phone, "attestation-telephone");
  await phone.setViewportSize(NARROW);
  await phone.locator(".certificate").scrollIntoViewIfNeeded();
  await room.look(phone, "attestation-320");
  const pdf = await printed(phone, "attestation.pdf");
  expect(pagesIn(pdf)).toBe(1);
  await phone.waitForTimeout(300);
  expect(sent.length).toBeGreaterThan(0);
  const all = decodeURIComponent(sent.join("\n").replaceAll("%", "%25"));
  expect(all).not.toMatch(/Canari|Z%C3%A9bulon|Zébulon/);
  expect(await phone.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain("Canari");
  expect(phone.url()).not.toContain("Canari");
  await phone.reload();
  await expect.poll(() => phone.getByLabel("Le nom à imprimer").inputValue()).toBe("");
});

test("a captain prints the team’s, without any grade or rank", async () => {
  await captain.reload();
  await captain.getByRole("heading", { name: "L’attestation de l’équipe" }).waitFor();
  await captain.locator(".certificate").scrollIntoViewIfNeeded();
  await room.look(captain, "attestation-equipe");
  const said = await captain.locator(".certificate").innerText();
  expect(said).toContain("Garder un appareil");
  expect(said).not.toMatch(/rang|médaille|bronze|argent|\bor\b/i);
  expect(pagesIn(await printed(captain, "attestation-equipe.pdf"))).toBe(1);
  expect(faults).toEqual([]);
});

/** Looked at on a phone, then printed. */
async function onPaper(at: string, name: string, sheets: number): Promise<void> {
  const page = await room.page(at, NARROW);
  await room.examine(page, `${name}-320`);
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
  expect(isWide, name).toBe(false);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  const isCut = await page
    .locator("article")
    .evaluateAll((all) => all.some((sheet) => sheet.scrollHeight > sheet.clientHeight + 1));
  expect(isCut, name).toBe(false);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, ...shots(`${name}.pdf`) });
  expect(pagesIn(pdf), name).toBe(sheets);
  await page.close();
}

/** As the browser prints, without its window. */
async function printed(page: Page, name: string): Promise<Buffer> {
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await page.getByRole("button", { name: "Imprimer l’attestation" }).click();
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: false,
    tagged: true,
    ...shots(name),
  });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  return pdf;
}
