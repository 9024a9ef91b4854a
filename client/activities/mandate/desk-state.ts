/** What the console reads of one table: how far it is in the step, and what its people said of each proposal. */
import type { MandateTeam, Proposal } from "../../../game/activities/mandate/state.ts";
import type { GaugeName } from "../../../game/activities/mandate/terms.ts";
import type { Everyone } from "./room-state.ts";

/** Words for where the table is (a key of the sentences), and whether it has done what the step asks. */
export interface TableState {
  readonly key: string;
  readonly values?: Readonly<Record<string, number>>;
  readonly isDone: boolean;
}

export function stateOf({ step, options, keeps }: Everyone, team: MandateTeam): TableState {
  switch (step) {
    case "seal":
      return team.sealed === null
        ? { key: "room-desk-not-sealed", isDone: false }
        : { key: "room-desk-sealed", isDone: true };
    case "choice":
      return choosing(team, options.length > 0);
    case "sentence":
      return team.story.at(-1)?.text
        ? { key: "room-desk-told", isDone: true }
        : { key: "room-desk-not-told", isDone: false };
    case "epilogue":
      return {
        key: "room-desk-home",
        values: { count: team.home.length, of: keeps },
        isDone: team.home.length > 0,
      };
    case "news":
    case "round":
    case "bet":
    case "council":
    case "resolution":
      return { key: `room-desk-${step}`, isDone: false };
  }
}

function choosing(team: MandateTeam, isDilemma: boolean): TableState {
  const spoken = Object.keys(team.voices).length;
  if (!team.isConfirmed)
    return { key: "room-desk-voices", values: { count: spoken, of: team.members }, isDone: false };
  return isDilemma && team.option === null
    ? { key: "room-desk-undecided", isDone: false }
    : { key: "room-desk-confirmed", isDone: true };
}

export interface Said {
  readonly proposal: Proposal;
  readonly supports: number;
  readonly objections: Readonly<Partial<Record<GaugeName, number>>>;
  readonly isKept: boolean;
  readonly isGuarded: boolean;
}

export function saidOf({ proposals, voices, chosen, world }: MandateTeam): readonly Said[] {
  const all = Object.values(voices);
  return proposals.map((proposal) => {
    const against = all.flatMap(({ objection }) =>
      objection?.action === proposal.id ? [objection.gauge] : [],
    );
    return {
      proposal,
      supports: all.filter(({ support }) => support === proposal.id).length,
      objections: Object.fromEntries(
        [...new Set(against)].map((gauge) => [gauge, against.filter((one) => one === gauge).length]),
      ),
      isKept: chosen.includes(proposal.id),
      isGuarded: world.taken.some(({ action, isGuarded }) => action === proposal.id && isGuarded),
    };
  });
}
