/** Dealing lots: cards come to the table, each to somebody who reads it first. */
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { cover, type P, type T } from "./changing.ts";
import { deeper, missingTiers, targetFor } from "./help.ts";
import type { Lot, MapConfig } from "./schema.ts";
import type { MapSeat, MapTeam } from "./state.ts";
import { MESSAGES } from "./terms.ts";

/** Lots placed on the map; levers wait for the scissors. */
export const lotsOf = ({ lots }: MapConfig): readonly Lot[] => lots.filter(({ isLevers }) => !isLevers);

export const leversOf = ({ lots }: MapConfig): readonly string[] =>
  lots.filter(({ isLevers }) => isLevers).flatMap(({ cards }) => cards);

export const newTeam = (dealt: readonly (readonly string[])[], hints: number): MapTeam => ({
  ...{ places: {}, links: {}, comments: {}, figures: [], cut: null, title: null, description: null },
  messages: Array.from({ length: MESSAGES }, () => null),
  pictures: Array.from({ length: MESSAGES }, () => []),
  ...{ stickers: {}, strokes: {}, holders: {}, hints: [], hintsLeft: dealt.length > 0 ? hints : 0 },
  ...{ nudges: [], asked: null, spokesperson: null, made: 0 },
});

export const newSeat = (): MapSeat => ({ last: null, linked: 0, guess: null });

/** Cards dealt go round the table; whoever holds one that nobody placed keeps it as long as they sit there. */
export function shareCards(parts: P, team: TeamId, { people, read }: T): void {
  const members = people.members(team);
  const share = parts.team(team);
  const { holders } = read(share);
  const counts = new Map(members.map((seat) => [seat, 0]));
  const dealt = read(parts.everyone.dealt);
  const next: Record<string, SeatId> = {};
  for (const lot of dealt) {
    for (const card of lot) {
      const held = holders[card];
      const seat = held !== undefined && counts.has(held) ? held : fewest(counts);
      if (seat === undefined) continue;
      next[card] = seat;
      counts.set(seat, (counts.get(seat) ?? 0) + 1);
    }
  }
  share.holders = next;
}

function fewest(counts: ReadonlyMap<SeatId, number>): SeatId | undefined {
  return [...counts].sort((a, b) => a[1] - b[1])[0]?.[0];
}

export function dealLot(parts: P, tools: T): void {
  const { everyone } = parts;
  const lot = lotsOf(tools.config)[everyone.lot + 1];
  if (!lot) return;
  everyone.lot += 1;
  everyone.isRebound = lot.isRebound;
  everyone.dealt.push([...lot.cards]);
  everyone.spared.push(
    ...tools.config.cards.flatMap(({ id, isKept }) => (isKept && lot.cards.includes(id) ? [id] : [])),
  );
  for (const team of tools.people.teams()) {
    const share = parts.team(team);
    share.hintsLeft = tools.config.hints;
    share.nudges = tools.read(share).nudges.filter((nudge) => "link" in nudge);
    shareCards(parts, team, tools);
    for (const seat of tools.people.members(team)) parts.seat(seat).linked = 0;
    cover(parts, team, tools);
  }
}

/** Between lots, tables that left a tier without any link are asked about it. */
export function nudgeTiers(parts: P, tools: T): void {
  const dealt = tools.read(parts.everyone.dealt).flat();
  for (const team of tools.people.teams()) {
    const share = parts.team(team);
    const { links, nudges } = tools.read(share);
    const zones = missingTiers(tools.config, dealt, links);
    share.nudges = [
      ...nudges.filter(({ kind }) => kind !== "zone"),
      ...zones.map((zone) => ({ kind: "zone" as const, zone })),
    ];
  }
}

/** The next degree of the table's open hint, or the first one about another link nobody drew. */
export function hint(parts: P, team: TeamId, tools: T): boolean {
  const { config, read, dice } = tools;
  const share = parts.team(team);
  const { links, hints } = read(share);
  const { targets, hinted } = parts.secret;
  const open = targets[team];
  const last = open === undefined ? undefined : hints.at(-1);
  const isSpent = open === undefined || links[open] !== undefined || last?.to !== undefined;
  const target = isSpent ? targetFor(config, read(parts.everyone.dealt).flat(), links, dice) : open;
  if (target === undefined) {
    const { nudges } = read(share);
    if (!nudges.some(({ kind }) => kind === "all-linked")) share.nudges = [...nudges, { kind: "all-linked" }];
    return false;
  }
  const next = deeper(config, target, isSpent ? undefined : last);
  targets[team] = target;
  hinted[team] = [...new Set([...(read(hinted)[team] ?? []), target])];
  share.hints = isSpent ? [...hints, next] : [...hints.slice(0, -1), next];
  return true;
}
