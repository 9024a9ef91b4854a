/** A table that played on paper: its scribe comes in as several people, copies a sheet, and it counts; never twice. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrive, button, jumpTo, table } from "./desk.ts";
import { buildAction } from "./people.ts";
import { faults, Room } from "./room.ts";

const ACTION = "Garder nos portables sept ans";

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 });
});
afterAll(() => room.close());

test("a paper table is added and entered in the plan opened again; what it has already is not taken twice", async () => {
  const host = await room.console();
  await button(host, "Commencer").click();
  await arrive(host, "Accueil");
  await jumpTo(host, "Plan d’action");
  await jumpTo(host, "Débrief");
  await host.getByText("Faire entrer, écran, liens, nombre de tables").click();
  await button(host, "Une table de plus").click();
  await table(host, "La Halle").waitFor();

  const scribe = await room.page(`/${room.session.code}`, { width: 360, height: 740 });
  await scribe.getByLabel("Votre pseudonyme").fill("Zoé");
  await scribe.getByText("Table : placez-moi").click();
  await scribe.getByRole("radio", { name: /La Halle/ }).check({ force: true });
  await button(scribe, "Entrer").click();
  await button(scribe, "Menu").click();
  await button(scribe, "Nous sommes plusieurs sur cet appareil").click();
  await scribe.getByLabel("Son pseudonyme").fill("Yann");
  await button(scribe, "Ajouter cette personne").click();
  await jumpTo(host, "Plan d’action", "Rouvrir");
  await button(scribe, "Zoé").click();
  await button(scribe, "C’est moi").click();
  await buildAction(scribe, ACTION);
  await button(scribe, "Notre plan").click();

  await button(scribe, "Écrire la nôtre").click();
  await scribe.getByLabel("En une phrase").fill(`${ACTION.toUpperCase()} `);
  await scribe.getByLabel("Thème").selectOption({ index: 2 });
  await button(scribe, "Ajouter au plan").click();
  await scribe.getByText(/Votre table a déjà cette action/).waitFor();
  await room.examine(scribe, "paper-table-twice");

  const { code, facilitatorKey } = room.session;
  const roadmap = await room.server.get(`/api/sessions/${code}/roadmap?format=md&locale=fr`, facilitatorKey);
  expect((await roadmap.text()).match(new RegExp(`^#+ .*${ACTION}`, "gm"))).toHaveLength(1);
  expect(faults).toEqual([]);
});
