/** « L’atelier des agents », lived from the door to the end by one person who has no pointer. */
import { expect } from "vitest";
import type { MapEveryone, MapTeam } from "../../game/activities/causal-map/state.ts";
import type { DiagnosticShape } from "../../game/activities/diagnostic/state.ts";
import type { PitchShape } from "../../game/activities/pitch/state.ts";
import type { Beside } from "./beside.ts";
import type { Player } from "./player.ts";
import type { Said } from "./spoken.ts";

export const SCENARIO = "atelier-agents-150";

export interface Played {
  readonly player: Player;
  readonly beside: Beside;
}

export async function comesIn({ player, beside }: Played): Promise<void> {
  await player.write("Votre pseudonyme", "Salma");
  await player.press("Entrer");
  await player.reads(/Vous y êtes, Salma/);
  await beside.start();
  await player.hears(/Nouvelle étape : Accueil/);
  await player.reads(/Choisir deux actions, et leur garde-fou/);
  await player.press("Je suis prêt·e");
  await player.reads(/1 .*sur 2/);
}

export async function answersTheQuestionnaire({ player, beside }: Played): Promise<void> {
  await beside.open("avant");
  await player.hears(/Nouvelle étape : Avant de commencer/);
  await player.press("Commencer");
  await player.reads(/Question 1 sur 6/);
  await player.choose(/./, /./);
  await player.press("Question suivante");
  for (let question = 2; question < 6; question += 1) {
    await player.reads(new RegExp(`Question ${question} sur 6`));
    await player.press("Passer");
  }
  await player.reads(/Question 6 sur 6/);
  await player.press("Envoyer mes réponses");
  await player.reads(/C’est parti, sans votre nom/);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A card to read, once its title is there: until then it is called by a dash. */
const HELD = /^[^–].*À vous de la lire$/;
const MINE = / ?À vous de la lire$/;

/** Lays the cards one has to read; then links two of them, by their titles. */
export async function buildsTheMap({ player, beside }: Played): Promise<void> {
  const step = () => (beside.seen("toile") as MapEveryone).step;
  const map = () => beside.team("t1").phases.toile as MapTeam;
  await beside.open("toile");
  await player.hears(/Nouvelle étape/);
  await player.reads(/Huit endroits où poser vos cartes/);
  await player.press(/Terminaux/);
  await beside.until(() => step() === "lot");
  await player.reads(/Posez vos cartes, puis reliez-les/);
  const titles: string[] = [];
  while (titles.length < 2 || (await player.offers(HELD))) {
    const before = Object.keys(map().places).length;
    const card = await player.press(HELD);
    titles.push(card.name.replace(MINE, ""));
    await player.press(titles.length === 1 ? /Usages et décisions/ : /Terminaux/, "Poser dans…");
    await expect.poll(() => Object.keys(map().places).length).toBe(before + 1);
  }
  await player.hears(/est posée dans|a posé/);
  await player.press("Relier deux cartes");
  await player.press(startsWith(titles[0]));
  await player.press(startsWith(titles[1]));
  await player.choose("Que fait la première à la seconde ?", /Nourrit/);
  await player.press("Relier");
  await expect.poll(() => Object.keys(map().links).length).toBe(1);
  await player.hears(/Lien tracé/);
  await player.press("Fermer le lien");
}

const startsWith = (title = "") => new RegExp(`^${escaped(title)}`);

/** One snip, a title, a voice: the map is told. */
export async function tellsTheMap({ player, beside }: Played): Promise<void> {
  const step = () => (beside.seen("toile") as MapEveryone).step;
  const map = () => beside.team("t1").phases.toile as MapTeam;
  await beside.until(() => step() === "cut");
  await player.hears(/Le coup de ciseaux/);
  await player.press(/nourrit/);
  await expect.poll(() => map().cut !== null).toBe(true);
  await player.reads(/Coupé :/);
  await beside.until(() => step() === "title");
  await player.hears(/Le titre et les messages/);
  await player.write("Titre de la carte", "Du placard à la rivière");
  await player.press("Enregistrer");
  await expect.poll(() => map().title !== null).toBe(true);
  await player.press(/^Qui raconte/);
  await player.press("Je porte la parole");
  await expect.poll(() => map().spokesperson !== null).toBe(true);
  await beside.until(() => (beside.seen("toile") as MapEveryone).telling === "t1");
  await player.reads(/À vous de raconter/);
}

const IMPORTANT = "Pour nous, est-ce important ?";
const DONE = "Où en sommes-nous ?";

export async function saysWhereWeStand({ player, beside }: Played): Promise<void> {
  const step = () => (beside.seen("diagnostic") as DiagnosticShape["everyone"]).step;
  await beside.open("diagnostic");
  await player.press("Aller aux questions");
  await player.reads(/Point 1 sur 12/);
  await player.choose(IMPORTANT, /Essentiel/);
  await player.choose(DONE, /Un début/);
  await player.press("Valider");
  await player.reads(/Point 2 sur 12/);
  await player.press("Je ne sais pas : non évalué");
  await player.reads(/Point 3 sur 12/);
  await beside.until(() => step() === "table");
  await player.hears(/À table/);
  await player.press(/À proposer/);
  await player.choose(IMPORTANT, /Assez/);
  await player.choose(DONE, /Rien encore/);
  await player.press("Proposer à la table");
  await player.reads(/C’est votre proposition/);
  const [item = ""] = (beside.seen("diagnostic") as DiagnosticShape["everyone"]).talk;
  await beside.neighbour.send({ type: "diagnostic/confirm", item, seen: 1 }, { phase: "diagnostic" });
  await player.reads(/La table s’est prononcée|Confirmé/);
  await beside.until(() => step() === "result");
  await player.reads(/Par quoi commencer/);
}

/** Chooses an action of the catalogue and says the seven things asked of it. */
export async function plansAnAction({ player, beside }: Played): Promise<string> {
  await beside.open("plan");
  await player.press("Choisir une action");
  await player.press(/^Cycle de vie des équipements/);
  const action = await player.press(/\d+ points? /, undefined);
  await player.press("Choisir");
  await player.press("Remplir sa fiche");
  await player.choose("Impact et faisabilité", "Impact fort, facile", ["ArrowUp", "ArrowRight"]);
  await player.reads(/Impact et faisabilité : enregistré/);
  await fills(player, "Qui porte l’action ?", "Direction des systèmes d’information", /Pilote : enregistré/);
  await fills(player, "Pour quand ?", "Décembre prochain", /Échéance : enregistré/);
  await player.press("Reprendre");
  await player.hears(/Indicateur : enregistré/);
  await fills(
    player,
    "Où en est-on aujourd’hui ?",
    "À mesurer d’ici janvier",
    /Valeur de départ : enregistré/,
  );
  await player.press("Reprendre");
  await player.hears(/Rebond possible : enregistré/);
  await player.press("Prendre ce garde-fou");
  await player.hears(/Garde-fou : enregistré/);
  await player.reads(/Cette action compte/);
  return titleOf(action);
}

/** Its title, before what it costs. */
const titleOf = ({ name }: Said) => name.slice(0, 24);

async function fills(player: Player, label: string, text: string, said: RegExp): Promise<void> {
  await player.write(label, text);
  await player.press("Enregistrer");
  await player.hears(said);
}

type Pitches = PitchShape["everyone"];
type Pitch = PitchShape["everyone"]["turns"][number];
const OBJECTION = "Et les machines qui ne démarrent plus ?";

/** Pleads for one's table, listens to the other, votes. */
export async function pleads(played: Played): Promise<void> {
  const { player, beside } = played;
  const pitches = () => beside.seen("plaidoyer") as Pitches;
  await beside.open("plaidoyer");
  await player.reads(/Quelle action plaidez-vous/);
  await player.choose("Les actions de votre plan", /./);
  await player.press("Suivant");
  await player.press("Je prends la parole");
  await player.reads(/Vous parlez pour votre table/);
  expect(await asksOther(beside, { type: "pitch/write", title: "Une imprimante par étage" })).toBe("ok");
  for (let round = 0; round < 2; round += 1) {
    const isAt = (step: Pitches["step"]) => () => pitches().step === step && pitches().round === round;
    await beside.until(isAt("speak"));
    const turn = pitches().turns.find((one) => one.round === round);
    if (turn?.owner === "t1") await answers(played, turn, isAt);
    else await votes(played, isAt);
  }
  await beside.until(() => pitches().step === "result");
  await player.reads(/Ce que l’atelier en dit/);
}

const asksOther = (beside: Beside, command: Record<string, unknown>) =>
  beside.others[0]?.send(command, { phase: "plaidoyer" });

type IsAt = (step: Pitches["step"]) => () => boolean;

/** One's own table pleads. */
async function answers({ player, beside }: Played, turn: Pitch, isAt: IsAt): Promise<void> {
  await player.reads(/À vous : plaidez/);
  await beside.until(isAt("object"));
  await player.hears(/Objecter/);
  expect(await asksOther(beside, { type: "pitch/object", turn: turn.id, text: OBJECTION })).toBe("ok");
  await player.reads(/Et les machines qui ne démarrent plus/);
  await beside.until(isAt("answer"));
  await player.write("Notre réponse, en une phrase", "On commence par ce qui est sous garantie.");
  await player.press("Garder cette réponse");
  await player.hears(/Réponse gardée/);
  await beside.until(isAt("vote"));
}

/** The other table pleads. */
async function votes({ player, beside }: Played, isAt: IsAt): Promise<void> {
  await beside.until(isAt("object"));
  await player.choose(/^Votre carte/, /./);
  await player.press("Dire celle-ci");
  await player.hears(/1 objection sur 2/);
  await beside.until(isAt("vote"));
  await player.choose("Cette action, vous l’…", "Acceptez");
  await player.press("Suivant");
  await player.choose("Parce que…", /le besoin est réel/);
  await player.press("Suivant");
  await player.press("Voter");
  await player.hears(/Voté : Acceptez/);
}

export async function commits({ player, beside }: Played): Promise<void> {
  await beside.open("engagements");
  await player.reads(/Si… alors… le…/);
  await player.write("Si…", "un collègue demande un second écran");
  await player.write("alors…", "je lui prête le mien un mois");
  await player.write("le…", "lundi prochain");
  await player.press("Garder pour moi");
  await player.reads(/Pour moi, sur cet appareil/);
}

export async function looksBack({ player, beside }: Played): Promise<void> {
  const isKeeping = () => {
    const { index, prompts } = beside.seen("debrief") as { index: number; prompts: unknown[] };
    return index >= prompts.length;
  };
  await beside.open("debrief");
  await player.write("Votre phrase", "Je ne savais pas que fabriquer pesait tant.");
  await player.press("Envoyer à la salle");
  await player.hears(/Reçue/);
  await beside.until(isKeeping);
  await player.hears(/choses à garder/);
  await player.write("Chose à garder n° 1", "Compter la fabrication avant le courrier");
  await player.press("Garder");
  await player.reads(/Compter la fabrication avant le courrier/);
}

export async function leaves({ player, beside }: Played): Promise<void> {
  await beside.open("apres");
  await player.press("Ne pas répondre");
  await player.reads(/Vous passez votre tour/);
  await beside.end();
  await player.hears(/L’atelier est terminé/);
  await player.reads(/Ce qui sera effacé/);
}

/** The draft holds what this person said without a pointer. */
export async function isInTheRoadmap({ beside }: Played, words: readonly string[]): Promise<void> {
  const { server, session } = beside.room;
  const answer = await server.get(`/api/sessions/${session.code}/roadmap?format=md`, session.facilitatorKey);
  // A title is read with plain spaces.
  const roadmap = (await answer.text()).replace(/\s+/g, " ");
  for (const said of words) expect(roadmap).toContain(said);
}
