/** « Le Mandat » by the keyboard alone once a gauge is lost: one’s own council, another table’s, the last year, the epilogue. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MandateShape } from "../../game/activities/mandate/state.ts";
import { Beside } from "./beside.ts";
import { byKeys } from "./by-keys.ts";
import type { Player } from "./player.ts";
import { faults } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const MINUTES = 60_000;
const root = join(import.meta.dirname, "../..");

let content = "";
let beside: Beside;
let player: Player;

const mandate = () => beside.seen("mandat") as MandateShape["everyone"];
const isAt = (step: MandateShape["everyone"]["step"]) => () => mandate().step === step;
const team = () => beside.team("t1").phases.mandat as MandateShape["team"];

/** The shipped contents, where security begins at zero and falls fast: every table loses it in its first year. */
function whereSecurityIsLost(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "trois-tiers-conseil-")), "scenarios");
  cpSync(join(root, "scenarios"), folder, { recursive: true });
  const deck = join(folder, "decks/mandat-actions.yaml");
  const text = readFileSync(deck, "utf8");
  const changed = text
    .replace(/(start: \{.* security:) \d+/, "$1 0")
    .replace(/(yearly: \{.* security:) -[\d.]+/, "$1 -3");
  expect(changed).not.toBe(text);
  writeFileSync(deck, changed);
  return folder;
}

beforeAll(async () => {
  content = whereSecurityIsLost();
  process.env.CONTENT_DIR = content;
  beside = await Beside.open("mandat-90", { mandate: { years: 2 } });
  delete process.env.CONTENT_DIR;
  player = await byKeys(await beside.door(LAPTOP));
  await player.write("Votre pseudonyme", "Salma");
  await player.press("Entrer");
  await player.reads(/Vous y êtes, Salma/);
  // Alone at the table, one is its captain.
  expect(await beside.neighbour.send({ type: "session/leave" })).toBe("ok");
  await beside.start();
  await beside.open("mandat");
});
afterAll(async () => {
  await beside.close();
  rmSync(join(content, ".."), { recursive: true, force: true });
});

test("hears that the council summons one’s own table, and why", { timeout: MINUTES }, async () => {
  await player.choose(/Lequel des cinq/, /./);
  await player.press("Sceller pour la table");
  await player.reads(/Votre table a scellé/);
  await beside.until(isAt("council"));
  expect(mandate().council?.team).toBe("t1");
  await player.reads(/Le conseil vous convoque/);
  await player.reads(/Jauge à zéro : .*les autres tables choisissent/);
  // What one may not do is not offered.
  expect(await player.offers(/Voter/)).toBe(false);
});

test("votes for the condition of another table, and changes its vote", { timeout: MINUTES }, async () => {
  await beside.until(() => mandate().council?.team === "t2");
  await player.reads(/Le conseil convoque la table/);
  await player.choose("Les deux conditions", /./);
  await player.press("Voter pour cette condition");
  await player.reads(/Votre vote est compté/);
  await player.choose("Les deux conditions", /./, ["ArrowDown"]);
  await player.press("Changer mon vote");
  await beside.next();
  expect(mandate().council?.decided).not.toBeNull();
  await player.reads(/retenue/);
});

test("decides in the last year, and its means say what the council cost", { timeout: MINUTES }, async () => {
  await beside.until(() => mandate().year === 2 && mandate().step === "choice");
  await player.press(/€/);
  await player.press(/^Je soutiens/);
  await player.press("Les projets");
  await player.press(/^Décider ensemble/);
  await player.press("Confirmer le choix");
  await player.press(/^Confirmer$/);
  await expect.poll(() => team().isConfirmed).toBe(true);
  expect(team().story.at(0)?.council?.gauge).toBe("security");
});

test("opens the envelope, reads its mandate, takes an action home", { timeout: MINUTES }, async () => {
  await beside.until(isAt("epilogue"));
  await player.reads(/L’enveloppe/);
  await player.press("Voir le modèle");
  await player.reads(/Effet sur toute l’empreinte carbone/);
  await player.press("Notre mandat");
  await player.reads(/Le conseil a demandé/);
  await player.press("Ce que l’on rapporte");
  const taken = await player.press(/^Rapporter « /);
  await player.reads(/On la rapporte : /);
  expect(taken.name).not.toContain("« – »");
  await expect.poll(() => team().home).toHaveLength(1);
});

test("the focus was never lost, nothing was nameless, and no page had an error", () => {
  expect(player.troubles).toEqual([]);
  expect(faults).toEqual([]);
});
