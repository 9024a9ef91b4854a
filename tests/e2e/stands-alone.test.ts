/** A passage at the stands without a pointer: one by the keyboard alone, going from stop to stop, one by the accessibility tree alone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleOf, steer } from "../load/quiz-room.ts";
import { byKeys } from "./by-keys.ts";
import { byTree } from "./by-tree.ts";
import type { Player } from "./player.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const MINUTES = 60_000;

let room: Room;
let keys: Player;
let tree: Player;

beforeAll(async () => {
  room = await Room.open({ scenario: "repair-cafe" });
  const host = await consoleOf(room.server, room.session);
  const door = `/${room.session.code}`;
  keys = await byKeys(await room.page(door, LAPTOP));
  tree = await byTree(await room.page(door, PHONE));
  for (const [player, name] of [
    [keys, "Salma"],
    [tree, "Noor"],
  ] as const) {
    await player.write("Votre pseudonyme", name);
    await player.press("Entrer");
    await player.reads(new RegExp(`Vous y êtes, ${name}`));
  }
  expect(await steer(host, "session/start")).toBe("ok");
  expect(await steer(host, "session/open", { phase: "stands" })).toBe("ok");
});
afterAll(() => room.close());

/** Opens the list of all stands, and one of them. */
async function goTo(player: Player, stand: RegExp): Promise<void> {
  await player.reads(/Trois stands à deux pas/);
  await player.press(/Tous les stands de la salle/);
  await player.press(stand);
}

async function leave(player: Player): Promise<void> {
  await player.press("Et alors ?");
  await player.press("Choisir ce que j’en garde");
  await player.press("Rien pour cette fois");
  await player.reads(/Trois stands à deux pas/);
}

test(
  "by the keyboard: a stand is found, played to its surprise, and left",
  { timeout: MINUTES },
  async () => {
    await goTo(keys, /^Un téléphone sur le tas/);
    for (const tool of [/^Brouette/, /^Seau/, /^Brouette/]) await keys.press(tool);
    await keys.reads(/Votre tas fait 130 kg/);
    await leave(keys);
  },
);

test("by the keyboard: a number is taken for a repair", { timeout: MINUTES }, async () => {
  await keys.press("Faire réparer un objet");
  await keys.write(/^L’objet/, "Bouilloire");
  await keys.write(/^Ce qui ne va pas/, "ne chauffe plus");
  await keys.press("Prendre un numéro");
  await keys.reads(/Votre tour est le prochain/);
});

test(
  "by the tree: each gesture is heard, and so is what the stand has found",
  { timeout: MINUTES },
  async () => {
    await goTo(tree, /^La page de la mairie/);
    await tree.press(/^Vidéo/);
    await tree.press(/^Photos/);
    await tree.press("Ouvrir sur le vieux téléphone");
    await tree.hears(/La roue tourne, puis plus rien/);
    await tree.press(/^Réseaux/);
    await tree.hears(/La page pèse/);
    await tree.press("Ouvrir sur le vieux téléphone");
    await tree.hears(/La page s’ouvre tout de suite/);
    await leave(tree);
  },
);

test("on the way nothing was nameless nor lost, and no two controls of a place had one name", () => {
  expect([keys.troubles, tree.troubles]).toEqual([[], []]);
  expect(faults).toEqual([]);
});
