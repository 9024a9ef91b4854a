/** The facts behind an answer, gathered by publication so that a small screen can show them all. */
import type { Fact } from "../../../game/scenario/facts.ts";

/** A fact as an answer's leaf gives it; its words are French, as its source is. */
export interface Source {
  readonly id: string;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly year: number | null;
  readonly title: string;
  readonly url: string | null;
  readonly confidence: string;
  readonly level: Fact["confidence_level"];
}

export interface Publication {
  readonly title: string;
  readonly url: string | null;
  readonly level: Source["level"];
  /** Who quotes it, when it was not read itself. */
  readonly citedBy: string | undefined;
  /** Null when the source gives none, undefined when its title already says it. */
  readonly year: number | null | undefined;
  readonly facts: readonly Source[];
}

const CITED = /^cité par /;

export function publicationsOf(sources: readonly Source[]): Publication[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = [source.title, source.year, source.level, source.confidence].join("|");
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()].flatMap((facts) => {
    const [first] = facts;
    if (!first) return [];
    const { title, url, level, confidence, year } = first;
    const citedBy = level === "cited" ? confidence.replace(CITED, "") : undefined;
    const isSaid = year !== null && title.includes(String(year));
    return [{ title, url, level, citedBy, year: isSaid ? undefined : year, facts }];
  });
}

export interface Credit extends Pick<Publication, "title" | "year"> {
  /** Who quotes it; empty when it was read itself. */
  readonly citedBy: readonly string[];
  /** Read itself for some figures, quoted for others. */
  readonly isMixed: boolean;
}

/** Each publication once, however its figures were read. */
export function creditsOf(sources: readonly Source[]): Credit[] {
  const credits = new Map<string, Credit>();
  for (const { title, year, citedBy } of publicationsOf(sources)) {
    const key = `${title}|${year}`;
    const known = credits.get(key);
    const isDirect = citedBy === undefined;
    credits.set(key, {
      title,
      year,
      citedBy: [...(known?.citedBy ?? []), ...(isDirect ? [] : [citedBy])],
      isMixed: known ? known.isMixed || isDirect !== (known.citedBy.length === 0) : false,
    });
  }
  return [...credits.values()];
}
