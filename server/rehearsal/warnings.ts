/** Phases whose minutes are short beside what a table has to read, settle and tell in them, said with their place. */
import { LOCALES, type Locale } from "../../game/scenario/text.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import type { Located } from "../scenarios/yaml.ts";
import { sentence, terminalLocale } from "../text/sentences.ts";
import type { Sentences } from "./pace.ts";
import { rehearseScenario } from "./run.ts";

/** Minutes hold so many times what is counted: people talk, look around, wait for one another. */
const ROOM_TO_BREATHE = 1.2;

/** At each table, as rehearsals have it. */
const PEOPLE = 7;

type Scenarios = Pick<ContentFolder, "scenarios" | "places">;

/** @param sentencesIn the page's own sentences, by language */
export function paceWarnings(
  { scenarios, places }: Scenarios,
  sentencesIn: (locale: Locale) => Sentences,
): readonly Located[] {
  return [...scenarios].flatMap(([id, frozen]) => {
    const locate = places.get(id);
    if (!locate) return [];
    return LOCALES.flatMap((locale) => {
      const language = { locale, sentences: sentencesIn(locale) };
      const { phases } = rehearseScenario(
        frozen,
        { seeds: ["1"], tables: frozen.tables, people: PEOPLE },
        language,
      );
      return phases.flatMap(({ needs = 0, planned }, index) =>
        needs * ROOM_TO_BREATHE <= planned
          ? []
          : [
              locate({
                path: ["phases", index, "minutes"],
                message: tooShort({ locale, needs, planned }),
              }),
            ],
      );
    });
  });
}

interface Short {
  readonly locale: Locale;
  /** Seconds. */
  readonly needs: number;
  readonly planned: number;
}

function tooShort({ locale, needs, planned }: Short): string {
  const said = terminalLocale();
  return sentence(said, "pace-short", {
    language: sentence(said, `language-${locale}`),
    people: PEOPLE,
    needs: Math.round(needs),
    wanted: Math.ceil((needs * ROOM_TO_BREATHE) / 60),
    planned: planned / 60,
  });
}
