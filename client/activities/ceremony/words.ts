/** A ceremony in words: who, which prize, with what figure. */
import type { CeremonyEveryone } from "../../../game/activities/ceremony/state.ts";
import type { Say } from "../../text/texts.ts";
import type { About } from "./leaves.ts";

export const nameOf = (t: Say, about: About, team: string): string =>
  about.teams.find(({ id }) => id === team)?.name ?? t(`small-${about.between}`);

type Given = CeremonyEveryone["given"][number];
type Winner = Given["winners"][number];

/** « 32 % sur son propre départ ». */
export const figureWords = (t: Say, prize: Given["prize"], { figure, of }: Winner): string =>
  t(`figure-${prize}`, { count: figure, of: of ?? figure });

export const winnerNames = (t: Say, about: About, { winners }: Given): readonly string[] =>
  winners.map(({ team }) => nameOf(t, about, team));

/** Names in a sentence: « Accueil, Culture et Port ». */
export function together(t: Say, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : t("and", { others: names.slice(0, -1).join(", "), last });
}

export const givenOf = ({ given, prize }: CeremonyEveryone): Given | undefined =>
  given.find((one) => one.prize === prize?.prize);

/** How the room guessed, when it was asked and somebody answered. */
export function guessedWords(t: Say, { guessed }: Given): string | undefined {
  if (guessed === null || guessed.of === 0) return undefined;
  return guessed.right === 0
    ? t("guessed-none", { of: guessed.of })
    : t("guessed", { count: guessed.right, of: guessed.of });
}

/** Characters of ideas that the room reads at once, and ideas at most. */
const PAGE_ROOM = 420;
const MOST_ON_PAGE = 4;
/** A short one takes a sheet all the same. */
const SHEET = 80;

/** Fewer on a page when they are long. */
export function ideaPages<T extends { readonly text: string }>(
  ideas: readonly T[],
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let used = 0;
  for (const idea of ideas) {
    const page = pages.at(-1);
    const length = Math.max(SHEET, idea.text.length);
    if (page && page.length < MOST_ON_PAGE && used + length <= PAGE_ROOM) {
      page.push(idea);
      used += length;
    } else {
      pages.push([idea]);
      used = length;
    }
  }
  return pages;
}
