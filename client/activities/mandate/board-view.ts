/** What the board shows, in plain numbers and words, whoever looks: the room at one table, or a person at their own. */
import type { MandateTeam, Resolution, Ruler, Shown } from "../../../game/activities/mandate/state.ts";
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import type { Locale } from "../../text/texts.ts";
import { BEATS, type MovingBeat } from "./beats.ts";
import { plainText, weightText } from "./room-numbers.ts";
import { countOf, PILES, type Count, type PileId } from "./room-state.ts";
import { kindOf, titleOf, type Actions } from "./texts.ts";

type ByTier<T> = Readonly<Record<Tier, T>>;
type CardKind = Tier | "gouvernance";
type Counts = Readonly<Record<string, number>>;

export interface BoardPile {
  readonly id: PileId;
  readonly now: number;
  /** On the first day. */
  readonly first: number;
  readonly words: string;
}

/** A kept action, laid on its terrace. */
export interface LaidCard {
  readonly id: string;
  readonly title: string;
  readonly kind: CardKind;
  readonly isGuarded: boolean;
}

/** A proposal in the table's hand. */
export interface HeldCard {
  readonly id: string;
  readonly title: string;
  readonly kind: CardKind;
  /** What the table says of it. */
  readonly said: string;
  readonly isOwn: boolean;
}

/** One movement of the resolution: percents of the footprint at both ends, and the CO₂e that moved, in words. */
export interface Movement {
  readonly from: ByTier<number>;
  readonly to: ByTier<number>;
  readonly kilograms: ByTier<number>;
  readonly words: ByTier<string>;
}

/** What is saved leaves its terrace; what is added comes to it; what comes back is torn. */
export type FlowKind = "less" | "more" | "rebound";

/** What each kind of flow is called, above its amount. */
export type FlowNames = Readonly<Record<FlowKind, string>>;

export interface BoardView {
  /** Percents by which the footprint of each tier has moved. */
  readonly tiers: ByTier<number>;
  readonly piles: readonly BoardPile[];
  readonly faceDown: readonly (readonly Tier[])[];
  readonly laid: readonly LaidCard[];
  readonly hand: readonly HeldCard[];
  readonly movements: Readonly<Record<MovingBeat, Movement>> | undefined;
  /** Where the day of the mandate stands: 0 in its first year, 1 in its last. */
  readonly day: number;
  /** Once their sentences are there. */
  readonly names?: FlowNames | undefined;
}

const byTier = <T>(of: (tier: Tier) => T): ByTier<T> => ({
  terminaux: of("terminaux"),
  reseaux: of("reseaux"),
  centres: of("centres"),
});

const isTier = (tier: string): tier is Tier => TIERS.some((known) => known === tier);
const grew = (to: number, from: number) => (from === 0 ? 0 : 100 * (to / from - 1));

/** @param now percents at the end of the resolution, from whatever day they are counted */
export function movementsOf(
  { before, gained, cameBack }: Resolution,
  now: ByTier<number>,
  language: Locale,
): Readonly<Record<MovingBeat, Movement>> {
  const ends = { gained: [before, gained], back: [gained, cameBack], where: [before, cameBack] } as const;
  const percent = (tier: Tier, weight: number) => grew(weight, cameBack.carbon[tier] / (1 + now[tier] / 100));
  const movement = (beat: MovingBeat): Movement => {
    const [from, to] = ends[beat];
    const kilograms = byTier((tier) => to.carbon[tier] - from.carbon[tier]);
    return {
      from: byTier((tier) => percent(tier, (beat === "where" ? to : from).carbon[tier])),
      to: byTier((tier) => percent(tier, to.carbon[tier])),
      kilograms,
      words: byTier((tier) => weightText(kilograms[tier], language)),
    };
  };
  return { gained: movement(BEATS[0]), back: movement(BEATS[1]), where: movement(BEATS[2]) };
}

function pilesOf(countOfPile: (id: PileId) => Count | undefined, language: Locale): BoardPile[] {
  return PILES.flatMap((id) => {
    const count = countOfPile(id);
    return count ? [{ id, ...count, words: plainText(count.now, language) }] : [];
  });
}

interface ScreenParts {
  readonly shown: Shown | undefined;
  readonly ruler: Ruler | undefined;
  readonly actions: Actions;
  readonly language: Locale;
  readonly day: number;
}

/** The écran: percents and dashes since the first day. */
export function screenBoard({ shown, ruler, actions, language, day }: ScreenParts): BoardView {
  const tiers = byTier((tier) => ruler?.tiers[tier].carbon ?? 0);
  return {
    tiers,
    piles: pilesOf((id) => shown && countOf(shown.counts, id), language),
    faceDown: (shown?.faceDown ?? []).map((paper) => paper.filter(isTier)),
    laid: (shown?.kept ?? []).map(({ action, isGuarded }) => laid(action, isGuarded, actions)),
    hand: [],
    movements: shown?.resolution ? movementsOf(shown.resolution, tiers, language) : undefined,
    day,
  };
}

const laid = (id: string, isGuarded: boolean, actions: Actions): LaidCard => ({
  id,
  title: titleOf(actions, id),
  kind: kindOf(actions[id]),
  isGuarded,
});

interface TableParts {
  readonly team: MandateTeam;
  /** Counts of the first day, by path. */
  readonly firstDay: Counts;
  readonly actions: Actions;
  readonly language: Locale;
  readonly hand: readonly HeldCard[];
  readonly day: number;
  readonly isResolving: boolean;
}

/** One's own table: percents since the year before, as its ruler says. */
export function tableBoard(parts: TableParts): BoardView {
  const { team, actions, language, firstDay, day } = parts;
  const { world, resolution } = team;
  const tiers = byTier((tier) =>
    resolution ? grew(resolution.cameBack.carbon[tier], resolution.before.carbon[tier]) : 0,
  );
  const isGuarded = (id: string) => world.taken.some((one) => one.action === id && one.isGuarded);
  const counts = countsSince(firstDay, world.numbers);
  return {
    tiers,
    piles: pilesOf((id) => countOf(counts, id), language),
    faceDown: world.hidden.map(({ action }) => (actions[action]?.tiers ?? []).filter(isTier)),
    laid: team.chosen.map((id) => laid(id, isGuarded(id), actions)),
    hand: parts.hand,
    movements: parts.isResolving && resolution ? movementsOf(resolution, tiers, language) : undefined,
    day,
  };
}

/** What a table's own numbers became of the first day's. */
export const countsSince = (firstDay: Counts, numbers: Counts): Readonly<Record<string, Count>> =>
  Object.fromEntries(
    Object.entries(firstDay).map(([path, first]) => [path, { first, now: numbers[path] ?? first }]),
  );
