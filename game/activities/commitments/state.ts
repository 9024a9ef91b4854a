/** What each audience of commitments holds. A private commitment is nowhere here: it stays on its device. */
import type { Parts, Shape, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import type { CommitmentsCommand, CommitmentsConfig } from "./schema.ts";
import type { Step } from "./terms.ts";

/** Ids of words. */
export interface Blanks {
  if: string;
  then: string;
  when: string;
}

/** What may enter the charter: somebody's public commitment, without a name, or a table's rule. */
export type Line =
  { readonly id: string; readonly promise: Blanks } | { readonly id: string; readonly rule: string };

interface Charter {
  /** Word id; null until the facilitator gives one. */
  title: string | null;
  /** Ids of lines, in order. */
  lines: string[];
  /** Word ids of functions, sorted: a new one does not show who wrote it. */
  signatures: string[];
}

export interface CommitmentsEveryone {
  step: Step;
  most: number;
  hasCharter: boolean;
  /** Present when nothing is shown to the room. */
  isHome?: true;
  /** Private commitments, told once; the count is null under five. */
  told: { count: number | null } | null;
  /** Public commitments made. */
  made: number;
  /** Open to all with the support, by id. */
  lines: Record<string, Line>;
  /** Supports by line, open to all with the charter. */
  supports: Record<string, number>;
  charter: Charter;
}

export interface CommitmentsTeam {
  /** The line of the table's rule. */
  rule: Extract<Line, { rule: string }> | null;
  /** People of the table who did what the step asks. */
  promised: number;
  supported: number;
  signed: number;
}

export interface CommitmentsSeat {
  /** Own public commitments, by line. */
  promises: Record<string, Blanks>;
  supports: string[];
  /** Word id. */
  signature: string | null;
}

export interface CommitmentsShape extends Shape {
  config: CommitmentsConfig;
  command: CommitmentsCommand;
  everyone: CommitmentsEveryone;
  /** What the room reads while it writes, by id. */
  screen: { lines: Record<string, Line> };
  /** Supports so far, by line. */
  host: { supports: Record<string, number> };
  team: CommitmentsTeam;
  seat: CommitmentsSeat;
  /** Lines ever made. */
  secret: { made: number };
}
export type CommitmentsParts = Parts<CommitmentsShape>;
export type CommitmentsTools = Tools<CommitmentsShape>;

export const newTeam = (): CommitmentsTeam => ({ rule: null, promised: 0, supported: 0, signed: 0 });
export const newSeat = (): CommitmentsSeat => ({ promises: {}, supports: [], signature: null });

/** Counts again what the people of a table did: they come and go. */
export function recount(parts: CommitmentsParts, team: TeamId, { people }: CommitmentsTools): void {
  const seats = people.members(team).map((seat) => parts.seat(seat));
  const part = parts.team(team);
  part.promised = seats.filter(({ promises }) => Object.keys(promises).length > 0).length;
  part.supported = seats.filter(({ supports }) => supports.length > 0).length;
  part.signed = seats.filter(({ signature }) => signature !== null).length;
}
