/** La Toile in real browsers: two people on the canvas and one in the list build one map, tell it, and find it again. */
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Place } from "../../game/activities/causal-map/state.ts";
import { Guest, newToken } from "../load/guest.ts";
import { consoleOf } from "../load/quiz-room.ts";
import {
  carry,
  linkInList,
  mapSeen,
  openLink,
  placeNext,
  sayLink,
  shortGame,
  stepSeen,
  stretch,
  tapLink,
} from "./mapmakers.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };

const content = shortGame();
let room: Room;
let host: Page;
let screen: Page;
/** On the canvas. */
let ana: Page;
let bea: Page;
/** In the list, on a phone. */
let cleo: Page;
/** What the console's connection holds, to aim at cards. */
let seen: Guest;
/** Another table, so that there is something to guess. */
let dan: Guest;

beforeAll(async () => {
  room = await Room.open({ scenario: "toile-45", tables: 2 }, { CONTENT_DIR: content });
  seen = await consoleOf(room.server, room.session);
});
afterAll(async () => {
  await room.close();
  rmSync(content, { recursive: true, force: true });
});

/** The console rests a moment after it turned a page: a press too many is one it does not count. */
async function next(until: () => boolean): Promise<void> {
  await host.locator(".bar-next button").click();
  await expect.poll(until).toBe(true);
  await host.locator('.bar-next [aria-busy="true"]').waitFor({ state: "detached" });
  await host.waitForTimeout(900);
}

const isAt =
  (step: string, lot = -1) =>
  () => {
    const at = stepSeen(seen);
    return at?.step === step && (lot < 0 || at.lot === lot);
  };

const hand = () => {
  const dealt = stepSeen(seen)?.dealt.flat() ?? [];
  return dealt.filter((card) => !mapSeen(seen).places[card]).length;
};
const linked = (link: string) => () => mapSeen(seen).links[link] !== undefined;

async function lookAtAll(name: string): Promise<void> {
  // Side by side: most of a look is waiting for its page in English.
  await Promise.all([
    room.look(ana, `toile-${name}-portable`),
    room.look(cleo, `toile-${name}-telephone`),
    room.look(screen, `toile-${name}-ecran`),
    room.look(host, `toile-${name}-console`),
  ]);
}

/** Cléo lays in her list what nobody laid. */
async function placeTheRest(zone: string): Promise<void> {
  for (let n = 0; n < 12 && hand() > 0; n += 1) {
    const before = hand();
    if (!(await placeNext(cleo, zone))) break;
    await expect.poll(hand).toBeLessThan(before);
  }
  await expect.poll(hand).toBe(0);
}

test("two people enter with a laptop, one with a phone, and another table waits", async () => {
  host = await room.console();
  screen = await room.screen();
  ana = await room.page(`/${room.session.code}`, LAPTOP);
  await enter(ana, "Ana", "Les Écluses");
  bea = await room.page(`/${room.session.code}`, LAPTOP);
  await enter(bea, "Béa", "Les Écluses");
  cleo = await room.page(`/${room.session.code}`, PHONE);
  await enter(cleo, "Cléo", "Les Écluses");
  dan = await Guest.enter(room.server, room.session.code);
  await dan.join("Dan", newToken(), "t2");
  await screen.getByText("4 personnes").first().waitFor();
});

test("zones are told before the first card", async () => {
  await next(
    () => (seen.mirror.parts.everyone as { flow: { phase: string | null } }).flow.phase === "accueil",
  );
  await next(isAt("zones"));
  await ana.getByRole("heading", { name: "Huit endroits où poser vos cartes" }).waitFor();
  await lookAtAll("zones");
});

test("the first lot is laid and linked by all three at once, on the canvas and in the list", async () => {
  await next(isAt("lot", 0));
  for (const page of [ana, bea]) await page.locator(".map-canvas-host canvas").waitFor();
  expect(await cleo.locator("canvas").count()).toBe(0);
  const places: readonly Place[] = [
    ["usages", 150, 500],
    ["usages", 500, 500],
    ["reseaux", 400, 400],
  ];
  for (const [n, place] of places.entries()) {
    const before = hand();
    await carry(n === 1 ? bea : ana, before, place);
    await expect.poll(hand).toBe(before - 1);
  }
  // Said once and politely: listened for before it is said.
  const heard = ana
    .getByText(/a posé «|est posée/)
    .first()
    .waitFor({ state: "attached" });
  await placeTheRest("Usages et décisions");
  await heard;
  await stretch(ana, mapSeen(seen), 0, ["demande", "logiciel"]);
  await sayLink(ana, "Nourrit");
  await expect.poll(linked("demande>logiciel")).toBe(true);
  await tapLink(bea, mapSeen(seen), 0, ["dispo", "donnees"]);
  await sayLink(bea, "Nourrit");
  await expect.poll(linked("dispo>donnees")).toBe(true);
  await linkInList(cleo, "Besoin d’un service public", "Nouvelle demande d’outil", "Nourrit");
  await expect.poll(linked("besoin>demande")).toBe(true);
  await lookAtAll("lot");
});

test("a link is objected to, explained, and stays marked", async () => {
  await openLink(cleo, "« Nouvelle demande d’outil » nourrit");
  await cleo.getByRole("button", { name: /^Pas d’accord/ }).click();
  await expect.poll(() => mapSeen(seen).links["demande>logiciel"]?.wasContested).toBe(true);
  await cleo.getByLabel("Pourquoi ce lien ?").fill("Tout dépend de ce que l’on demande vraiment.");
  await cleo.getByRole("button", { name: "Garder cette raison" }).click();
  await cleo.getByText("Tout dépend de ce que l’on demande vraiment.").first().waitFor();
  await room.look(cleo, "toile-lien-telephone");
  await cleo.getByRole("button", { name: "Fermer le lien" }).click();
});

test("a hint comes as a question, and the facilitator alone reads what was found", async () => {
  await cleo.locator(".toile-tabs").getByRole("button", { name: /^Aide/ }).click();
  await cleo.getByRole("button", { name: /^Un indice/ }).click();
  await expect.poll(() => mapSeen(seen).hints.length).toBe(1);
  await room.look(cleo, "toile-indice-telephone");
  await host.getByText("Les Écluses").first().waitFor();
});

test("between lots the écran asks about one link; the following lots are laid", async () => {
  await next(isAt("talk"));
  await lookAtAll("pourquoi");
  for (const [lot, zone] of [
    [1, "Terminaux"],
    [2, "Effets"],
    [3, "Effets"],
  ] as const) {
    await next(isAt("lot", lot));
    await placeTheRest(zone);
    await next(isAt("talk"));
  }
});

test("the rebound lot closes a loop, which rings on the écran, and an opposition", async () => {
  await next(isAt("lot", 4));
  const before = hand();
  await carry(ana, before, ["rebond", 200, 500]);
  await expect.poll(hand).toBe(before - 1);
  await placeTheRest("Rebond");
  await linkInList(cleo, "Volume de données échangées", "Serveurs et disques ajoutés", "Nourrit");
  await linkInList(cleo, "Serveurs et disques ajoutés", "Gain d’efficacité technique", "Nourrit");
  await linkInList(cleo, "Gain d’efficacité technique", "Usage moins cher ou plus simple", "Nourrit");
  await tapLink(bea, mapSeen(seen), 0, ["facile", "donnees"]);
  await sayLink(bea, "Nourrit");
  await expect.poll(() => mapSeen(seen).figures.map(({ id }) => id)).toContain("charge-qui-revient");
  await screen.getByText("La charge qui revient").first().waitFor();
  await lookAtAll("boucle");
  await linkInList(cleo, "Serveurs et disques ajoutés", "Électricité consommée", "Nourrit");
  await linkInList(cleo, "Gain d’efficacité technique", "Électricité consommée", "Freine");
  await expect.poll(() => mapSeen(seen).figures.map(({ kind }) => kind)).toContain("opposition");
  await room.look(ana, "toile-figures-portable");
});

test("a kill -9 of the server loses nothing of it", async () => {
  const before = JSON.stringify(mapSeen(seen).links);
  await room.server.kill();
  await room.server.startAgain();
  seen = await consoleOf(room.server, room.session);
  await expect.poll(() => seen.mirror.parts["team/t1"] !== undefined).toBe(true);
  expect(JSON.stringify(mapSeen(seen).links)).toBe(before);
  await ana.reload();
  await ana.locator(".map-canvas-host canvas").waitFor();
});

test("one snip, and what is no longer fed pales", async () => {
  await next(isAt("talk"));
  await next(isAt("cut"));
  await bea.getByRole("heading", { name: "Un seul coup de ciseaux" }).waitFor();
  await bea.getByLabel("Chercher un lien").fill("Volume de données");
  await bea.locator(".toile-card", { hasText: "« Volume de données échangées » nourrit" }).first().click();
  await expect.poll(() => mapSeen(seen).cut?.pale.length ?? 0).toBeGreaterThan(0);
  await lookAtAll("ciseaux");
});

test("a title, a description, a message with its pictograms, a sticker by the keyboard, a voice", async () => {
  await next(isAt("title"));
  await ana.getByLabel("Titre de la carte").fill("Du placard à la rivière");
  await ana.getByRole("button", { name: "Enregistrer" }).first().click();
  await expect.poll(() => mapSeen(seen).title !== null).toBe(true);
  await cleo.getByRole("button", { name: /^Description/ }).click();
  await cleo
    .getByLabel("Ce que montre la carte")
    .fill("Nos usages montent vers les machines, et ce qu’on gagne redescend.");
  await cleo.getByRole("button", { name: "Enregistrer" }).first().click();
  await expect.poll(() => mapSeen(seen).description !== null).toBe(true);
  await cleo.getByRole("button", { name: /^Trois messages/ }).click();
  await cleo
    .getByRole("button", { name: /^Message 1/ })
    .first()
    .click()
    .catch(() => undefined);
  await cleo.getByLabel("Message 1, en une phrase").fill("Ce qui dure n’est pas fabriqué deux fois.");
  await cleo.getByRole("button", { name: "Enregistrer" }).first().click();
  await expect.poll(() => mapSeen(seen).messages[0]).not.toBe(null);
  await room.look(cleo, "toile-messages-telephone");
  await bea.getByRole("button", { name: /^Qui raconte/ }).click();
  await bea.getByRole("button", { name: "Je porte la parole" }).click();
  await expect.poll(() => mapSeen(seen).spokesperson).not.toBe(null);
  await lookAtAll("titre");
  await dan.send(
    { type: "causal-map/message", slot: 0, text: "Décider avant d’équiper." },
    { phase: "toile" },
  );
});

test("the table tells its map on the écran, lit where it speaks", async () => {
  await next(isAt("telling"));
  await screen.getByText("Du placard à la rivière").first().waitFor();
  await bea.getByRole("button", { name: /^Éclairer : La charge qui revient/ }).click();
  await lookAtAll("raconter");
});

test("what the table made is in the roadmap", async () => {
  const { code, facilitatorKey } = room.session;
  const answer = await room.server.get(`/api/sessions/${code}/roadmap?format=md`, facilitatorKey);
  const roadmap = await answer.text();
  for (const said of [
    "Du placard à la rivière",
    "Ce qui dure n’est pas fabriqué deux fois.",
    "La charge qui revient",
    "Tout dépend de ce que l’on demande vraiment.",
    "Couper « Volume de données échangées →",
  ])
    expect(roadmap).toContain(said);
});

test("no page had an error, a broken policy or an accessibility violation", () => {
  expect(faults).toEqual([]);
});
