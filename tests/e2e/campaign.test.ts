/** A challenge in real browsers: begun at a laptop, joined on two phones, steered by a captain, read by everybody. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

let room: Room;
let organiser: Page;
let phone: Page;
let people = "";

const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 });
});
afterAll(() => room.close());

test("an organiser begins it from a list of teams, and the address forgets the key", async () => {
  organiser = await room.page("/defi", LAPTOP);
  await organiser.getByLabel("Nom du défi").fill("Trois semaines pour nos tiroirs");
  await organiser.getByLabel("Les équipes, une par ligne").fill("DSI\nCulture 30");
  await organiser.getByRole("button", { name: "Lancer" }).click();
  await organiser.getByText("Cette ligne n’a pas la forme").waitFor();
  await organiser.getByLabel("Les équipes, une par ligne").fill("DSI 12\nCulture 30\nPort 3");
  await room.look(organiser, "defi-lancer");
  await organiser.getByRole("button", { name: "Lancer" }).click();
  await organiser.getByRole("heading", { level: 1, name: "Trois semaines pour nos tiroirs" }).waitFor();
  await organiser.getByLabel("Le lien à faire passer").waitFor();
  await expect.poll(() => organiser.url()).not.toContain("#");
  people = await organiser.getByLabel("Le lien à faire passer").inputValue();
  await room.look(organiser, "defi-animer");
});

test("somebody takes part from a phone in a few presses, and an odd count is asked about kindly", async () => {
  phone = await room.page(path(people), PHONE);
  await phone.getByRole("button", { name: "Culture" }).click();
  const mission = phone.locator(".campaign-mission", { hasText: "Garder un appareil" });
  await mission.getByRole("button", { name: "Noter 1" }).click();
  await mission.getByText("Noté, merci.").waitFor();
  await mission.getByRole("spinbutton").fill("9");
  await mission.getByRole("button", { name: "Noter 9" }).click();
  await mission.getByText("c’est beaucoup").waitFor();
  await room.look(phone, "defi-telephone-question");
  await mission.getByRole("button", { name: "Oui, c’est bien ça" }).click();
  await mission.getByText("Noté, merci.").waitFor();
  const evening = phone.locator(".campaign-mission", { hasText: "Éteindre en partant" });
  await evening.getByRole("button", { name: "C’est fait" }).click();
  await evening.getByText("C’est noté pour aujourd’hui.").waitFor();
  await phone.getByText(/^14 pas sur/).waitFor();
  await room.look(phone, "defi-telephone");
});

test("what was noted by mistake is taken back, and the page finds everything again", async () => {
  await phone.reload();
  await phone.getByText("Votre équipe : Culture").waitFor();
  await phone.getByText(/Ce que cet appareil a noté/).click();
  await phone.getByRole("button", { name: "Retirer : Éteindre en partant" }).click();
  await phone.getByText(/^12 pas sur/).waitFor();
  await phone.getByText("Où en sont les équipes").click();
  await phone.getByText("Comment on compte").click();
  await phone.getByText("une grande équipe ne gagne pas par sa taille").waitFor();
  await room.look(phone, "defi-telephone-regles");
});

test("a captain notes a reading, corrects a count with a reason, proposes an idea and thanks another team", async () => {
  await organiser.reload();
  const link = await organiser.getByLabel("Lien de la ou du capitaine : Culture").inputValue();
  const captain = await room.page(path(link), LAPTOP);
  await captain.getByRole("heading", { level: 1, name: "Équipe Culture" }).waitFor();
  // The first questions have a test of their own.
  await captain.getByRole("button", { name: "Plus tard" }).click();
  await captain.getByLabel("Relevé d’aujourd’hui (pages par semaine)").fill("beaucoup");
  await captain.getByRole("button", { name: "Garder ce relevé" }).first().click();
  await captain.getByText("Donnez un nombre, zéro ou plus.").waitFor();
  await captain.getByLabel("Relevé d’aujourd’hui (pages par semaine)").fill("1200,5");
  await captain.getByRole("button", { name: "Garder ce relevé" }).first().click();
  await captain.getByText(/: 1.?200,5/).waitFor();
  await captain.getByText(/Voir les \d+ derniers comptes/).click();
  await captain.getByRole("button", { name: "Corriger : Garder un appareil" }).first().click();
  await captain.getByLabel("Le bon nombre").fill("2");
  await captain.getByLabel("Pourquoi", { exact: true }).fill("Un zéro de trop");
  await captain.getByRole("button", { name: "Garder la correction" }).click();
  await captain.getByText("Garder un appareil : 2").waitFor();
  await captain.getByText("Compte corrigé, avec sa raison (1)").click();
  await captain.getByText("9 est devenu 2. Un zéro de trop").waitFor();
  await captain.getByLabel("Une idée de l’équipe").fill("Une armoire commune de matériel");
  await captain.getByRole("button", { name: "Proposer" }).click();
  await captain.getByText("Une armoire commune de matériel").waitFor();
  await captain.getByLabel("Quelle équipe vous a aidés ?").selectOption({ label: "DSI" });
  await captain.getByLabel("Pour quoi").fill("Le prêt d’un tournevis");
  await captain.getByRole("button", { name: "Remercier" }).click();
  await captain.getByText("C’est enregistré.").last().waitFor();
  await room.look(captain, "defi-capitaine");
  await captain.setViewportSize(NARROW);
  await room.look(captain, "defi-capitaine-320");
});

test("the organiser takes a team away and puts it back, and shows ranks", async () => {
  await organiser.getByRole("button", { name: "Retirer l’équipe DSI" }).click();
  await organiser.getByRole("button", { name: "Remettre l’équipe DSI" }).click();
  await organiser.getByRole("button", { name: "Retirer l’équipe DSI" }).waitFor();
  await organiser.getByRole("button", { name: "Montrer les rangs" }).click();
  await organiser.getByText(/rang 1/).waitFor();
  await room.look(organiser, "defi-animer-rangs");
});

test("the phone's page reads in English, narrow, and a wrong code says what to do", async () => {
  await phone.setViewportSize(NARROW);
  await phone.getByRole("button", { name: "English" }).click();
  await phone.getByText("Your team: Culture").waitFor();
  await room.look(phone, "defi-telephone-en-320");
  const lost = await room.page("/defi/DZZZZZZ", PHONE);
  await lost.getByText("Ce défi n’existe pas ou n’existe plus.").waitFor();
  expect(faults).toEqual([]);
});
