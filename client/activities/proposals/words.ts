/** A proposal in words: how it is said, what is kept of what was typed, and whether two say the same. */
import type { Proposal } from "../../../game/activities/proposals/state.ts";
import type { Beginning } from "../../../game/activities/proposals/terms.ts";
import type { Say } from "../../text/texts.ts";

type Word = (id: string | null | undefined) => string;

/** A proposal with its words, as every screen reads it. */
export interface Shown {
  readonly proposal: Proposal;
  /** The whole sentence. */
  readonly said: string;
}

export const saidOf = (t: Say, beginning: Beginning, text: string): string =>
  t(`said-${beginning}`, { text });

/** Hidden or erased words leave no beginning alone behind. */
export function shownOf(proposals: Readonly<Record<string, Proposal>>, word: Word, t: Say): readonly Shown[] {
  return Object.values(proposals).flatMap((proposal) => {
    const text = word(proposal.text);
    return text === "" ? [] : [{ proposal, said: saidOf(t, proposal.beginning, text) }];
  });
}

/** What follows the beginning: people often write it again, and end with the mark that we add. */
export function followOf(typed: string, opening: string): string {
  const text = typed.trim().replace(/[\s.?!…]+$/u, "");
  const bare = opening.replace(/[\s.…]+$/u, "");
  return text.toLowerCase().startsWith(`${bare.toLowerCase()} `) ? text.slice(bare.length).trim() : text;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Words that bear the sense: short ones are articles and prepositions. */
const bearing = (text: string) => new Set(plain(text).match(/[\p{L}\p{N}]{4,}/gu));

/** Of all their words together, the share that two must have in common. */
const ALIKE = 0.6;

/** Whether two say about the same thing: a question is asked, nothing is decided. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [bearing(one), bearing(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - both;
  return all === 0 ? plain(one).trim() === plain(other).trim() : both / all >= ALIKE;
}

/** Everybody begins elsewhere: the first of a list would take most of the voices. */
export function rotated<T>(list: readonly T[], seat: string): readonly T[] {
  const from = list.length === 0 ? 0 : Number(/\d+$/.exec(seat)?.[0] ?? 0) % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}
