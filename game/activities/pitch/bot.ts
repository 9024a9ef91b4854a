/** How a bot plays a pitch: it chooses, takes the floor, objects from its card, answers, votes and writes the note. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import type { PitchCommand } from "./schema.ts";
import { openTurns, roleOf, type PitchShape } from "./state.ts";
import { DECISIONS, MOST_OBJECTIONS, REASONS } from "./terms.ts";

const TITLES = ["Garder nos ordinateurs deux ans de plus", "Une imprimante par étage, pas par bureau"];
const OBJECTIONS = ["Qui s’en occupe quand le service est déjà débordé ?", "Et si cela ne tient qu’un an ?"];
const ANSWERS = ["On commence par un service volontaire, avec un bilan à six mois."];
const CHANGES = ["D’accord pour un essai d’un an dans deux services, puis un bilan."];
const GUARDS = ["Un bilan à un an, avant d’aller plus loin."];
const NOTES = ["Une dépense évitée, un service rendu pareil, et un bilan dans un an."];

const one = <T>(list: readonly T[], dice: Dice): T => present(list[dice.pick(list.length)], "saying");

export function pitchBot(view: View<PitchShape>, dice: Dice): PitchCommand | undefined {
  const { everyone, team, seat } = view;
  if (!team || !seat) return undefined;
  switch (everyone.step) {
    case "pick":
      if (team.choices.length === 0) return { type: "pitch/write", title: one(TITLES, dice) };
      if (team.picked === null) return { type: "pitch/pick", choice: one(team.choices, dice).id };
      return team.speaker === null ? { type: "pitch/stand", isUp: true } : undefined;
    case "prepare":
    case "speak":
      return undefined;
    case "object":
      return objectOf(view, dice);
    case "answer":
      return answerOf(view, dice);
    case "vote":
      return voteOf(view, dice);
    case "result":
      return noteOf(view, dice);
  }
}

const heardBy = ({ everyone, team }: View<PitchShape>) =>
  openTurns(everyone).find(({ council }) => team && council.includes(team.id));

function objectOf(view: View<PitchShape>, dice: Dice): PitchCommand | undefined {
  const turn = heardBy(view);
  const role = view.seat && roleOf(view.seat);
  if (!turn || !role || turn.objections.length >= MOST_OBJECTIONS) return undefined;
  if (dice.pick(3) === 0) return { type: "pitch/object", turn: turn.id, text: one(OBJECTIONS, dice) };
  const index = dice.pick(view.everyone.concerns[role]);
  const isSaid = turn.objections.some(
    ({ role: other, told }) => other === role && "card" in told && told.card === index,
  );
  return isSaid ? undefined : { type: "pitch/draw", turn: turn.id, index };
}

function answerOf({ everyone, team }: View<PitchShape>, dice: Dice): PitchCommand | undefined {
  const turn = openTurns(everyone).find(({ owner }) => owner === team?.id);
  const open = turn?.objections.find(({ answer }) => answer === null);
  if (!turn || !open) return undefined;
  return { type: "pitch/answer", turn: turn.id, objection: open.id, text: one(ANSWERS, dice) };
}

function voteOf(view: View<PitchShape>, dice: Dice): PitchCommand | undefined {
  const turn = heardBy(view);
  if (!turn || view.seat?.ballots[turn.id]) return undefined;
  const decision = one(DECISIONS, dice);
  const convinced = turn.objections.flatMap(({ id, answer }) =>
    answer !== null && dice.pick(2) === 0 ? [id] : [],
  );
  return {
    ...{ type: "pitch/vote", turn: turn.id, decision, reason: one(REASONS[decision], dice), convinced },
    text: decision === "amended" ? one(CHANGES, dice) : null,
  };
}

function noteOf({ everyone, team }: View<PitchShape>, dice: Dice): PitchCommand | undefined {
  const own = everyone.turns.find(({ owner }) => owner === team?.id);
  if (!own || !team) return undefined;
  if (own.result && own.result.amendments.length > 0 && own.result.kept === null && dice.pick(2) === 0)
    return { type: "pitch/keep", turn: own.id, index: dice.pick(own.result.amendments.length) };
  if (own.result && own.result.kept !== null && team.fiches[own.id]?.guard === undefined)
    return { type: "pitch/rewrite", turn: own.id, line: "guard", text: one(GUARDS, dice) };
  if (team.note.elus === null) return { type: "pitch/note", to: "elus", text: one(NOTES, dice) };
  return team.note.services === null
    ? { type: "pitch/note", to: "services", text: one(NOTES, dice) }
    : undefined;
}
