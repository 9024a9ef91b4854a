/** What a row counted, in words: a mission, a week's quiz, a line of the cleanup. */
import type { Say } from "../../../text/texts.ts";
import type { CampaignRead } from "../api.ts";

type Titled = Pick<CampaignRead, "missions" | "past" | "cleanup">;

export function rowTitle(t: Say, { missions, past, cleanup }: Titled, id: string): string {
  const [, week] = /^quiz-(\d+)$/.exec(id) ?? [];
  if (week !== undefined) return t("quiz-title", { week: Number(week) });
  const line = cleanup?.lines.find((one) => one.id === id);
  if (line) return lineTitle(t, line);
  return [...missions, ...past].find((one) => one.id === id)?.title ?? id;
}

type Line = NonNullable<CampaignRead["cleanup"]>["lines"][number];

/** « Ordinateur portable, gardé en service », « Messagerie, supprimés (e-mails) ». */
export const lineTitle = (t: Say, { block, name, unit }: Pick<Line, "block" | "name" | "unit">): string =>
  t(`cleanup-line-${block}`, { name, unit: unit ?? "" });
