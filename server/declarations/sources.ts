/** The facts behind the numbers, twenty at a time: those of a theme, those that hold some words. */
import type { Fact } from "../../game/scenario/facts.ts";

interface SourcesAsked {
  /** A tier of the facts; all of them without it. */
  readonly theme: string | undefined;
  /** Words that must all be found, whatever their accents and capitals. */
  readonly words: string;
  /** From 1. */
  readonly page: number;
}

interface SourcesPage {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly facts: readonly Fact[];
  /** How many facts each theme has. */
  readonly themes: Readonly<Record<string, number>>;
}

const BY_PAGE = 20;

export function pageOfSources(
  all: ReadonlyMap<string, Fact>,
  { theme, words, page }: SourcesAsked,
): SourcesPage {
  const wanted = bare(words).split(/\s+/).filter(Boolean);
  const found = [...all.values()].filter(
    (fact) => (theme === undefined || fact.tier === theme) && holds(fact, wanted),
  );
  const pages = Math.max(1, Math.ceil(found.length / BY_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const themes: Record<string, number> = {};
  for (const { tier } of all.values()) themes[tier] = (themes[tier] ?? 0) + 1;
  return {
    ...{ total: found.length, page: at, pages, themes },
    facts: found.slice((at - 1) * BY_PAGE, at * BY_PAGE),
  };
}

function holds(fact: Fact, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = bare(
    [fact.id, fact.label_fr, fact.source_title, fact.scope, String(fact.year ?? "")].join(" "),
  );
  return wanted.every((word) => text.includes(word));
}

const bare = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, " ").toLowerCase().trim();
