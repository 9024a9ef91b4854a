/** What each audience of proposals holds: nowhere but in its author's own share is it written who proposed what. */
import type { Parts, Shape, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import type { ProposalsCommand, ProposalsConfig } from "./schema.ts";
import type { Beginning, Step } from "./terms.ts";

export interface Proposal {
  id: string;
  beginning: Beginning;
  /** Word id of what follows the beginning. */
  text: string;
  /** « Moi aussi » pressed on devices, its author's left out. */
  also: number;
  /** Hands raised by people without a device. */
  hands: number;
  isForwarded: boolean;
}
export type Proposals = Record<string, Proposal>;

interface ProposalsEveryone {
  step: Step;
  most: number;
  proposals: Proposals;
}

export interface ProposalsSeat {
  /** Ids of one's own. */
  own: string[];
  /** Ids of those one said « moi aussi » to. */
  also: string[];
}

export interface ProposalsShape extends Shape {
  config: ProposalsConfig;
  command: ProposalsCommand;
  everyone: ProposalsEveryone;
  screen: Record<string, never>;
  /** Taken from every screen. */
  host: { aside: Proposals };
  /** People of the table who proposed or joined a proposal; who said « moi aussi ». */
  team: { wrote: number; read: number };
  seat: ProposalsSeat;
  /** Proposals ever made. */
  secret: { made: number };
}
export type ProposalsParts = Parts<ProposalsShape>;
export type ProposalsTools = Tools<ProposalsShape>;

export const newTeam = () => ({ wrote: 0, read: 0 });
export const newSeat = (): ProposalsSeat => ({ own: [], also: [] });

/** Counts again what the people of a table did: they come and go. */
export function recount(parts: ProposalsParts, team: TeamId, { people }: ProposalsTools): void {
  const seats = people.members(team).map((seat) => parts.seat(seat));
  const part = parts.team(team);
  part.wrote = seats.filter(({ own, also }) => own.length + also.length > 0).length;
  part.read = seats.filter(({ also }) => also.length > 0).length;
}

/** How many say it with its author. */
export const voicesOf = ({ also, hands }: Proposal): number => also + hands;
