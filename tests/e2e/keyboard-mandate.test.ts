/** A first year of « Le Mandat » by the keyboard alone, with the board drawn beside it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MandateShape } from "../../game/activities/mandate/state.ts";
import { Beside } from "./beside.ts";
import { byKeys } from "./by-keys.ts";
import type { Player } from "./player.ts";
import { faults } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };

let beside: Beside;
let player: Player;

beforeAll(async () => {
  beside = await Beside.open("mandat-90", { mandate: { years: 2 } });
  player = await byKeys(await beside.door(LAPTOP));
  await player.write("Votre pseudonyme", "Salma");
  await player.press("Entrer");
  await player.reads(/Vous y êtes, Salma/);
  // Alone at the table, one is its captain.
  expect(await beside.neighbour.send({ type: "session/leave" })).toBe("ok");
  await beside.start();
  await beside.open("mandat");
});
afterAll(() => beside.close());

const isAt = (step: MandateShape["everyone"]["step"]) => () =>
  (beside.seen("mandat") as MandateShape["everyone"]).step === step;
const team = () => beside.team("t1").phases.mandat as MandateShape["team"];

test("seals what one believes heaviest", async () => {
  await player.choose(/Lequel des cinq/, /./);
  await player.press("Sceller pour la table");
  await player.reads(/Votre table a scellé/);
});

test("supports a project, and confirms the table’s choice", async () => {
  await beside.until(isAt("news"));
  await player.reads(/Année 1 sur 2/);
  await beside.until(isAt("choice"));
  await player.press(/€/);
  await player.press(/^Je soutiens/);
  await player.reads(/Vous soutenez/);
  await player.press("Les projets");
  await player.press(/^Décider ensemble/);
  await player.press("Confirmer le choix");
  await player.press(/^Confirmer$/);
  await expect.poll(() => team().isConfirmed).toBe(true);
  await player.reads(/C’est décidé/);
});

test("foretells, turns the pages of what comes, and writes the year’s sentence", async () => {
  await beside.until(isAt("bet"));
  await player.press("Un peu");
  await beside.until(isAt("resolution"));
  await player.press("Suivant");
  await player.press("Suivant");
  await beside.until(isAt("sentence"));
  await player.write("On croyait…", "gagner partout");
  await player.write("… on a vu…", "une partie revenir");
  await player.press("Écrire dans notre histoire");
  await player.reads(/On croyait gagner partout/);
});

test("the focus was never lost, nothing was nameless, and no page had an error", () => {
  expect(player.troubles).toEqual([]);
  expect(faults).toEqual([]);
});
