/** A story as its leaf brings it, in the page's language. */
import type { StoryPage } from "../../../game/activities/briefing/pages.ts";
import type { Heard } from "../../../game/engine/outcome.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import type { Say } from "../../text/texts.ts";

export interface StoryText {
  readonly kind: "success" | "half" | "failure";
  readonly title: string;
  readonly place: string;
  readonly wanted: string;
  readonly happened: string;
  readonly advice: string;
  readonly question: string;
  readonly sources: readonly {
    readonly title: string;
    readonly year: number | null;
    readonly level: string;
  }[];
}
/** @returns undefined until it is there, or while no story is told */
export function useStory(
  phase: string,
  at: StoryPage | undefined,
  leaf: (id: string) => Promise<unknown>,
): StoryText | undefined {
  const name = at ? `s-${at.story}` : "";
  return useLoaded<StoryText | undefined>(`${phase} ${name}`, () =>
    at ? keepAsking<StoryText>(() => leaf(name)) : Promise.resolve(undefined),
  );
}

/** « Source : ADEME, 2024 », or nothing. */
export function sourceLine(t: Say, { sources }: StoryText): string {
  if (sources.length === 0) return "";
  const said = sources.map(({ title, year, level }) => {
    const dated = year === null ? title : `${title}, ${year}`;
    return level === "cited" ? t("source-cited", { source: dated }) : dated;
  });
  return `${t("sources", { count: said.length })} ${said.join(" ; ")}`;
}

/** « quelques personnes », or how many once they are five; nothing while nobody said so. */
export function heardWords(t: Say, heard: Heard | undefined): string {
  if (heard === undefined) return "";
  return heard === "few" ? t("heard-few") : t("heard", { count: heard });
}
