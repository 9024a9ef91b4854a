/** A throw-away activity that proves the contract: hidden hands, simultaneous moves, a face-down pile. */
import type { Activity, Parts, Shape, Tools } from "../../game/engine/activity.ts";
import type { TeamId } from "../../game/engine/actors.ts";
import { NO_OUTCOME } from "../../game/engine/outcome.ts";
import type { Content } from "../../game/engine/session.ts";
import type { Rules } from "../../game/engine/step.ts";

interface HandsShape extends Shape {
  config: { cards: string[] };
  command: { type: "hidden-hands/play"; card: string };
  everyone: { shown: string[]; round: number };
  screen: { played: number };
  host: { rings: number };
  team: { shown: string[]; waiting: number };
  seat: { hand: string[]; played: string | null };
  secret: { pile: string[] };
}
type P = Parts<HandsShape>;
type T = Tools<HandsShape>;

function showWhenAllPlayed(parts: P, team: TeamId, { people, publish }: T): void {
  const members = people.members(team);
  const played = members.flatMap((seat) => parts.seat(seat).played ?? []);
  const share = parts.team(team);
  share.waiting = members.length - played.length;
  if (members.length > 0 && share.waiting === 0) share.shown = publish([...played].sort());
  parts.screen.played = people.teams().reduce((sum, id) => sum + parts.team(id).shown.length, 0);
}

function deal(parts: P | { secret: HandsShape["secret"] }): string[] {
  return parts.secret.pile.splice(0, 2);
}

const hiddenHands: Activity<HandsShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: ({ config, people, dice }) => {
    const pile = dice.shuffle(config.cards);
    const seats = people.teams().flatMap((team) => people.members(team));
    const hands = seats.map((seat) => [seat, { hand: pile.splice(0, 2), played: null }] as const);
    return {
      everyone: { shown: [], round: 1 },
      screen: { played: 0 },
      host: { rings: 0 },
      secret: { pile },
      team: Object.fromEntries(
        people.teams().map((team) => [team, { shown: [], waiting: people.members(team).length }]),
      ),
      seat: Object.fromEntries(hands),
    };
  },
  refuse: ({ seat }, { card }, by) => {
    if (by.kind !== "seat" || !seat) return "not-allowed";
    if (seat.played !== null) return "already-played";
    return seat.hand.includes(card) ? undefined : "not-in-hand";
  },
  apply: (parts, { card }, by, tools) => {
    if (by.kind !== "seat") return;
    const seat = parts.seat(by.seat);
    seat.hand = seat.hand.filter((held) => held !== card);
    seat.played = card;
    showWhenAllPlayed(parts, tools.people.teamOf(by.seat), tools);
  },
  next: (parts, { people, publish }) => {
    if (parts.everyone.round > 1) return "finished";
    parts.everyone.round += 1;
    parts.everyone.shown = publish(people.teams().flatMap((team) => parts.team(team).shown));
    return "stayed";
  },
  seatJoined: (parts) => ({ seat: { hand: deal(parts), played: null } }),
  // A dossier without holder is dealt again: the hand goes back under the pile.
  seatLeft: (parts, seat, team, tools) => {
    parts.secret.pile.push(...tools.publish(parts.seat(seat).hand));
    showWhenAllPlayed(parts, team, tools);
  },
  seatMoved: (parts, seat, from, tools) => {
    showWhenAllPlayed(parts, from, tools);
    showWhenAllPlayed(parts, tools.people.teamOf(seat), tools);
  },
  teamAdded: () => ({ shown: [], waiting: 0 }),
  tablesMerged: (parts, _from, into, tools) => showWhenAllPlayed(parts, into, tools),
  tableSplit: (parts, from, to, tools) => {
    parts.team(to).shown = tools.publish(parts.team(from).shown);
  },
  expired: (parts) => {
    parts.host.rings += 1;
  },
  progress: (_everyone, team, members) => ({ done: members - team.waiting, of: members }),
  outcome: () => NO_OUTCOME,
  bot: ({ seat }) => {
    const [card] = seat?.played === null ? seat.hand : [];
    return card === undefined ? undefined : { type: "hidden-hands/play", card };
  },
  leaves: () => ({}),
  isOpen: () => false,
};

/** Cards whose names are canaries: looked for in every frame that must not hold them. */
export const CARDS = Array.from({ length: 60 }, (_, n) => `canary-card-${n}`);

const phase = (id: string, isProtected = false) => ({
  id,
  activity: "hidden-hands",
  minutes: 5,
  isOptional: id === "second",
  isProtected,
  config: { cards: CARDS },
});

export const CONTENT: Content = {
  scenario: "hands",
  phases: [phase("first"), phase("second"), phase("last", true)],
};
export const RULES: Rules = { content: CONTENT, registry: () => hiddenHands };
