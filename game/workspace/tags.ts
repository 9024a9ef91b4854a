/** What a fiche says of other plans: goals by number, and tags of a family and a word, `pcaet:4`. */
import type { Fiche } from "./schema.ts";

/** Label NR, Territoire engagé (ADEME), responsible purchases, climate plan, Agenda 2030. */
export const FAMILIES = ["label", "tete", "spaser", "pcaet", "agenda2030"] as const;
export type Family = (typeof FAMILIES)[number];

/** Goals of the United Nations first: they need no plan of one's own. */
const TIES = ["sdgs", ...FAMILIES] as const;
export type Tie = (typeof TIES)[number];

/** Sustainable development goals: seventeen, by number. */
export const SDGS: readonly number[] = Array.from({ length: 17 }, (_, at) => at + 1);

export const MOST_TAGS = 30;
const LONGEST_TAG = 80;

interface Tag {
  /** Null: written before families were asked for, or in another one. */
  readonly family: Family | null;
  readonly word: string;
}

export function readTag(tag: string): Tag {
  const at = tag.indexOf(":");
  const prefix = tag.slice(0, at).trim().toLowerCase();
  const family = at < 0 ? undefined : FAMILIES.find((one) => one === prefix);
  return family === undefined ? { family: null, word: tag } : { family, word: tag.slice(at + 1).trim() };
}

export const longestWord = (family: Family): number => LONGEST_TAG - family.length - 1;

/** The tag as it is kept; undefined when nothing is said, or it is there. */
export function newTag({ tags }: Pick<Fiche, "tags">, family: Family, typed: string): string | undefined {
  const word = typed.replace(/\s+/gu, " ").trim().slice(0, longestWord(family));
  const isThere = wordsOf({ tags, sdgs: [] }, family).some((one) => one.toLowerCase() === word.toLowerCase());
  return word === "" || isThere ? undefined : `${family}:${word}`;
}

type Tied = Pick<Fiche, "sdgs" | "tags">;

/** Words of a fiche for one plan: numbers of goals in their order, words of a family as they were written. */
export function wordsOf({ sdgs, tags }: Tied, tie: Tie): string[] {
  if (tie === "sdgs") return [...sdgs].sort((one, other) => one - other).map(String);
  return tags.map(readTag).flatMap(({ family, word }) => (family === tie ? [word] : []));
}

/** Tags that are of no family. */
export const looseTags = ({ tags }: Pick<Fiche, "tags">): string[] =>
  tags.filter((tag) => readTag(tag).family === null);

export interface TiedWord {
  readonly word: string;
  /** Ids. */
  readonly fiches: readonly string[];
}

/** Every word said for a plan, each once with the fiches that say it: goals by number, words by alphabet. */
export function tiedWords(fiches: readonly (Tied & Pick<Fiche, "id">)[], tie: Tie): TiedWord[] {
  const byWord = new Map<string, { word: string; fiches: string[] }>();
  for (const fiche of fiches)
    for (const word of wordsOf(fiche, tie)) {
      const said = byWord.get(word.toLowerCase()) ?? { word, fiches: [] };
      said.fiches.push(fiche.id);
      byWord.set(word.toLowerCase(), said);
    }
  return [...byWord.values()].sort((one, other) => inOrder(one.word, other.word));
}

/** Numbers as numbers: 2.1 before 10. */
const inOrder = (one: string, other: string) => one.localeCompare(other, "fr", { numeric: true });

/** The plans that some fiche says something of: the columns of the cross table. */
export const tiesOf = (fiches: readonly Tied[]): Tie[] =>
  TIES.filter((tie) => fiches.some((fiche) => wordsOf(fiche, tie).length > 0));
