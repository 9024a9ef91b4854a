/** What still waits for the table's word beside its proposals. */
import type { MandateShape, MandateTeam } from "../../../game/activities/mandate/state.ts";
import { openOffers } from "./together.ts";

/** A strained table may offer a project until another one took its half. */
export const mayShare = ({ strained, shared, chosen }: MandateTeam) =>
  strained !== null && !(shared !== null && chosen.includes(shared));

interface Seen {
  readonly everyone: MandateShape["everyone"];
  readonly team: MandateTeam;
}

/** @returns how many: an answer to the news, an ask from the stock, halves that others offer */
export function waitingAt({ everyone, team }: Seen, table: string): number {
  const isAsked = everyone.options.length > 0 && team.option === null;
  const mayAsk = team.stock !== null && team.stock.asked === null;
  return Number(isAsked) + Number(mayAsk) + openOffers(everyone, team, table).length;
}
