/** What a row may count, whatever feeds the campaign: a mission, a week's quiz or a line of the cleanup. */
import type { CampaignDeck } from "../schema.ts";

export interface Feed {
  readonly kind: "mission" | "quiz" | "cleanup";
  /** First week in which it is taken. */
  readonly week: number;
  readonly steps: number;
  /** Units that bring steps, in a day or in the whole campaign. */
  readonly cap: number;
  readonly span: "day" | "campaign";
  /** Of one person; of a whole team. */
  readonly ask: readonly [number, number];
  readonly most: readonly [number, number];
  /** Done or not, rather than counted. */
  readonly isOnce: boolean;
  /** A device that stays in use. */
  readonly isKept: boolean;
}

export const quizId = (week: number) => `quiz-${week}`;

/** A deck never changes: its feeds are listed once, since each row asks for its own. */
const known = new WeakMap<CampaignDeck, ReadonlyMap<string, Feed>>();

export function feedsOf(deck: CampaignDeck): ReadonlyMap<string, Feed> {
  const found = known.get(deck);
  if (found) return found;
  const made = listed(deck);
  known.set(deck, made);
  return made;
}

function listed({ missions, quizzes, cleanup }: CampaignDeck): ReadonlyMap<string, Feed> {
  const feeds = new Map<string, Feed>();
  for (const { id, week, steps, cap, ask, most, unit, isKept } of missions)
    feeds.set(id, {
      ...{ kind: "mission", week, steps, cap, span: "day", isKept, isOnce: unit === undefined },
      ...{ ask: [ask, ask], most: [most, most] },
    });
  for (const { week, steps } of quizzes)
    feeds.set(quizId(week), {
      ...{ kind: "quiz", week, steps, cap: 1, span: "campaign", isKept: false, isOnce: true },
      ...{ ask: [2, 2], most: [1, 1] },
    });
  for (const { id, block, steps, cap, ask, most } of cleanup?.lines ?? [])
    feeds.set(id, {
      ...{ kind: "cleanup", week: cleanup?.week ?? 1, steps, cap, ask, most, isOnce: false },
      // Sorting data again and again would else be worth more than one device kept.
      ...{ span: block === "donnees" ? "campaign" : "day", isKept: block === "reemploi" },
    });
  return feeds;
}
